import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../lib/diagnosis/cause-details.ts';
import { remedyFor } from '../../lib/diagnosis/causes.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { causeText, mendText } from '../../lib/diagnosis/diagnosis-text.ts';
import type { Evidence } from '../../lib/diagnosis/evidence.ts';
import { codesOfCauses } from '../../lib/diagnosis/microsoft-codes.ts';
import { remedies } from '../../lib/diagnosis/remedies.ts';
import { causesOfSymptoms } from '../../lib/diagnosis/symptoms.ts';
import { stepIds } from '../../lib/guide/step.ts';
import type { FactKey } from '../../lib/setup/setup-state.ts';
import { type TestCause, testCauses } from '../../lib/setup/test-cause.ts';
import {
  anAnswer,
  anError,
  anEvidence,
  aRequest,
  aResponse,
  arrived,
  backAtSignIn,
  known,
  refusal,
  refused,
  refusedAnswer,
  signedBy,
  stoppedBy,
  unread,
} from '../support/builders/evidence.ts';
import {
  issuerOf,
  loginUrlOf,
  otherTenantId,
  otherThumbprint,
  tenantId,
} from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith, emailFormat } from '../support/builders/known-setups.ts';

const setup = aKnownSetup();
const other = { value: 'simon@larkspur.example', format: null };

/** One test for each cause that no code names by itself. */
const reached: Partial<Record<TestCause, Evidence>> = {
  'wrong-tenant': stoppedBy([700016], { request: aRequest({}, loginUrlOf(otherTenantId)) }),
  'unknown-code': stoppedBy([399287]),
  'provider-refused': anEvidence({ response: refusal('no'), ending: refused }),
  'unreadable-response': refusedAnswer(unread('not-xml')),
  'encrypted-assertion': refusedAnswer(aResponse({ assertion: 'encrypted' })),
  'unsigned-assertion': refusedAnswer(aResponse({}, { signatures: signedBy() })),
  'certificate-mismatch': refusedAnswer(
    aResponse({}, { signatures: signedBy({ verdict: 'other-key', signer: null }) }),
  ),
  'certificate-expired': refusedAnswer(aResponse({}, { seenAt: '2030-01-01T00:00:00.000Z' })),
  'broken-signature': refusedAnswer(aResponse({}, { signatures: { outcome: 'broken' } })),
  'weak-signature': refusedAnswer(
    aResponse({}, { signatures: signedBy({ signatureMethod: 'rsa-sha1' }) }),
  ),
  'another-issuer': refusedAnswer(anAnswer({ issuer: issuerOf(otherTenantId) })),
  audience: refusedAnswer(anAnswer({ audiences: ['urn:a'] })),
  recipient: refusedAnswer(aResponse({ destination: 'https://larkspur.imagerelay.com/' })),
  clock: refusedAnswer(aResponse({}, { seenAt: '2026-11-02T12:00:00.000Z' })),
  unsolicited: refusedAnswer(aResponse({ inResponseTo: '_b' })),
  'name-id-format': refusedAnswer(
    anAnswer({
      nameId: { value: 'x', format: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' },
    }),
  ),
  'name-id-value': refusedAnswer(anAnswer({ nameId: other })),
  'request-never-sent': anEvidence({ request: null, response: null, ending: backAtSignIn }),
  'refused-by-image-relay': refusedAnswer(aResponse()),
  'back-at-sign-in': anEvidence({ ending: backAtSignIn }),
  'wrong-user': anEvidence({ ending: { ...arrived, email: other.value } as Evidence['ending'] }),
  'logout-url': stoppedBy([750054], { kind: 'sign-out' }),
};

const byCode = Object.entries(codesOfCauses).map(
  ([cause, codes]) => [cause as TestCause, stoppedBy([codes[0]])] as const,
);
const byTest = [...byCode, ...(Object.entries(reached) as [TestCause, Evidence][])];
/** What is only ever said beside a test that passed, or that a person has to tell. */
const beside: readonly TestCause[] = ['missing-attributes', 'empty-library'];
const byPerson: readonly TestCause[] = [
  'duplicate-users',
  'wrong-permission',
  'administrators-locked-out',
  'no-sso-settings',
  'fails-on-joined-device',
  'tile-does-nothing',
  'all-fail-since-a-day',
];

describe('a cause', () => {
  it.each(byTest)('%s is what a test begins with', (cause, evidence) => {
    expect(diagnose(setup, evidence, known).cause).toBe(cause);
  });

  it('is known for everything that a test or a person can tell', () => {
    const all = [...byTest.map(([cause]) => cause), ...beside, ...byPerson];
    expect(all.toSorted()).toEqual(testCauses.toSorted());
    const told: readonly TestCause[] = Object.values(causesOfSymptoms).flat();
    expect([...beside, ...byPerson].filter((each) => !told.includes(each))).toEqual([]);
  });

  it.each(testCauses)(
    '%s has a remedy whose step is in the guide, and a text of its own',
    (cause) => {
      const remedy = remedies[cause];
      expect(remedy.kind !== 'step' || stepIds.includes(remedy.step)).toBe(true);
      expect(causeText(cause)).toMatch(/^[A-Z].*\.$/);
      expect(mendText(cause)).toMatch(/^[A-Z].*\.$/);
      expect(testCauses.filter((each) => causeText(each) === causeText(cause))).toEqual([cause]);
    },
  );

  it.each<[TestCause, Partial<Record<FactKey, string | null>>, string]>([
    ['no-saml-request', { 'entra/sp.signOnUrl': null }, 'basic-saml'],
    ['no-saml-request', {}, 'saml-settings'],
    ['name-id-format', {}, 'basic-saml'],
    ['name-id-format', { 'image-relay/nameIdFormat': 'transient' }, 'saml-settings'],
    ['name-id-value', {}, 'create-sso-user'],
    ['name-id-value', { 'entra/nameIdSource': 'user.mail' }, 'basic-saml'],
    ['certificate-mismatch', {}, 'certificate'],
    ['certificate-mismatch', { 'image-relay/idp.certificate': 'AAAA' }, 'saml-settings'],
    [
      'certificate-mismatch',
      { 'image-relay/idp.certificate': 'AAAA', 'entra/idp.thumbprint': otherThumbprint },
      'certificate',
    ],
  ])('%s is mended where %o shows it', (cause, facts, step) => {
    expect(remedyFor(cause, aKnownSetupWith(facts))).toEqual({ kind: 'step', step });
  });

  it.each([
    ['another one', 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient', 'saml-settings'],
    ['the right one', emailFormat, 'basic-saml'],
    ['none', null, 'basic-saml'],
  ])(
    'of the name’s format is mended where %s is asked for, whatever the pages show',
    (_, nameIdFormat, step) => {
      const evidence = anEvidence({ request: aRequest({ nameIdFormat }) });
      const unseen = aKnownSetupWith({ 'image-relay/nameIdFormat': null });
      expect(remedyFor('name-id-format', unseen, evidence)).toEqual({ kind: 'step', step });
    },
  );

  const unknownCode = (address: string) =>
    diagnose(setup, stoppedBy([399287], { request: aRequest({}, address) }), known);

  it.each([
    [
      'no SAML is taken',
      'https://login.microsoftonline.com/common/oauth2/authorize',
      'other-destination',
    ],
    [
      'no SAML is taken, whatever its query says',
      `https://login.microsoftonline.com/x?to=${loginUrlOf(tenantId)}`,
      'other-destination',
    ],
    ['SAML is taken', loginUrlOf(tenantId), 'unknown-code'],
    ['SAML is taken, with a query', `${loginUrlOf(tenantId)}?whr=1`, 'unknown-code'],
  ])('of a code that nobody knows lies in the address where %s', (_, address, cause) => {
    expect(unknownCode(address).cause).toBe(cause);
  });

  it('of a code that nobody knows stays unknown where no request was seen', () => {
    expect(diagnose(setup, stoppedBy([399287], { request: null }), known).cause).toBe(
      'unknown-code',
    );
  });

  it('of the company’s rules says that the configuration is probably fine', () => {
    expect(remedies.policy).toEqual({ kind: 'somebody-else' });
    expect(mendText('policy')).toContain('probably fine');
  });
});

describe('the text of a cause', () => {
  const textOf = (cause: TestCause, evidence: Evidence) =>
    causeText(cause, detailsOf(setup, evidence));

  it('tells an answer that is signed as a whole from one that is not signed', () => {
    const whole = refusedAnswer(aResponse({}, { signatures: signedBy({ covers: 'response' }) }));
    const none = refusedAnswer(aResponse({}, { signatures: signedBy() }));
    expect(textOf('unsigned-assertion', whole)).toContain('as a whole');
    expect(textOf('unsigned-assertion', none)).toContain('Nothing');
  });

  it('tells who was named where somebody else arrived', () => {
    const ending = {
      kind: 'signed-in',
      email: 'a@larkspur.example',
      isLibraryEmpty: false,
    } as const;
    const stranger = anAnswer({
      nameId: { value: 'a@larkspur.example', format: null },
      attributes: [],
    });
    expect(textOf('wrong-user', anEvidence({ ending }))).toContain('named the test user');
    expect(textOf('wrong-user', anEvidence({ ending, response: stranger }))).toContain(
      'at Microsoft',
    );
    expect(textOf('wrong-user', anEvidence({ ending, response: null }))).toContain('signed in.');
  });

  it('names the address for signing out that shows no error', () => {
    expect(mendText('logout-url')).toContain(
      'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0',
    );
  });

  it('takes Microsoft’s words from the page or from the answer', () => {
    const shown = anEvidence({ errors: [anError(50011, 'a'), anError(50105, 'b')], ending: null });
    expect(detailsOf(setup, shown, 50011).microsoftSays).toBe('a');
    expect(detailsOf(setup, refusedAnswer(refusal('c'))).microsoftSays).toBe('c');
    expect(detailsOf(setup, anEvidence()).microsoftSays).toBeNull();
  });
});
