import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { checkIds } from '../../lib/diagnosis/diagnosis.ts';
import type { Ending, Evidence } from '../../lib/diagnosis/evidence.ts';
import { noCertificates } from '../../lib/diagnosis/known-certificates.ts';
import { testWays } from '../../lib/setup/sign-in-test.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import {
  anAnswer,
  anError,
  anEvidence,
  aRequest,
  aResponse,
  backAtSignIn,
  claims,
  known,
  refusal,
  refused,
  signedBy,
  unread,
} from '../support/builders/evidence.ts';
import {
  issuerOf,
  loginUrlOf,
  metadataUrl,
  otherTenantId,
  testUser,
} from '../support/builders/identities.ts';
import {
  aKnownSetup,
  aKnownSetupWith,
  emailFormat,
  passwordTransport,
} from '../support/builders/known-setups.ts';
import { aSetup } from '../support/builders/setups.ts';

const setup = aKnownSetup();
const mail = 'simon@larkspur.example';
const as = (email: string): Ending => ({ kind: 'signed-in', email, isLibraryEmpty: false });
const nothing = { request: null, response: null };
const elsewhere: Ending = { kind: 'other-page', isConsumer: false, text: '' };
const sha1 = signedBy({ signatureMethod: 'rsa-sha1', digestMethod: 'sha1' });

interface Case {
  readonly when: string;
  readonly evidence: Partial<Evidence>;
  readonly outcome: 'passed' | 'failed' | 'unclear';
  readonly causes?: readonly TestCause[];
  readonly others?: readonly TestCause[];
}

const cases: readonly Case[] = [
  { when: 'all is well', evidence: {}, outcome: 'passed' },
  {
    when: 'the e-mail is in other letters',
    evidence: { ending: as(testUser.toUpperCase()) },
    outcome: 'passed',
  },
  { when: 'the answer was not seen', evidence: { response: null }, outcome: 'passed' },
  { when: 'Microsoft was not seen at all', evidence: nothing, outcome: 'unclear' },
  {
    when: 'the signature is SHA-1',
    evidence: { response: aResponse({}, { signatures: sha1 }) },
    outcome: 'passed',
    others: ['weak-signature'],
  },
  {
    when: 'the library is empty',
    evidence: { ending: { kind: 'signed-in', email: testUser, isLibraryEmpty: true } },
    outcome: 'passed',
    others: ['empty-library'],
  },
  {
    when: 'there is no e-mail claim',
    evidence: { response: anAnswer({ attributes: [] }) },
    outcome: 'passed',
    others: ['missing-attributes'],
  },
  {
    when: 'a password was asked for',
    evidence: { request: aRequest({ authnContexts: [passwordTransport] }) },
    outcome: 'passed',
    others: ['authn-context'],
  },
  {
    when: 'the certificate is not the one that is known',
    evidence: {
      response: aResponse({}, { signatures: signedBy({ verdict: 'other-key', signer: null }) }),
    },
    outcome: 'passed',
    others: ['certificate-mismatch'],
  },
  {
    when: 'the response alone is signed',
    evidence: { response: aResponse({}, { signatures: signedBy({ covers: 'response' }) }) },
    outcome: 'passed',
  },
  {
    when: 'nobody had asked',
    evidence: { kind: 'tile', request: null, response: aResponse({ inResponseTo: null }) },
    outcome: 'passed',
  },
  {
    when: 'this computer’s clock is wrong',
    evidence: { response: aResponse({}, { seenAt: '2026-11-02T11:00:00.000Z' }) },
    outcome: 'passed',
  },
  {
    when: 'the assertion is encrypted',
    evidence: { response: aResponse({ assertion: 'encrypted' }) },
    outcome: 'passed',
  },
  {
    when: 'nothing is signed',
    evidence: { response: aResponse({}, { signatures: signedBy() }) },
    outcome: 'unclear',
    causes: ['unsigned-assertion'],
  },
  {
    when: 'the signature is broken',
    evidence: { response: aResponse({}, { signatures: { outcome: 'broken' } }) },
    outcome: 'unclear',
    causes: ['broken-signature'],
  },
  {
    when: 'another tenant answered',
    evidence: { response: anAnswer({ issuer: issuerOf(otherTenantId) }) },
    outcome: 'unclear',
    causes: ['another-issuer'],
  },
  {
    when: 'the answer cannot be read',
    evidence: { response: unread('duplicate-id') },
    outcome: 'unclear',
    causes: ['unreadable-response'],
  },
  {
    when: 'Entra refused',
    evidence: { response: refusal(null) },
    outcome: 'unclear',
    causes: ['provider-refused'],
  },
];

describe('a test in which the test user arrived', () => {
  it.each(cases)('is $outcome where $when', ({ evidence, outcome, causes = [], others = [] }) => {
    const said = diagnose(setup, anEvidence(evidence), known);
    expect(said).toMatchObject({ outcome, cause: causes[0] ?? null, others });
    expect(said.remedy === null).toBe(outcome === 'passed');
  });

  it.each(testWays)('has nothing against it by the way %s', (kind) => {
    const said = diagnose(setup, anEvidence({ kind }), known);
    expect(said).toMatchObject({
      outcome: 'passed',
      cause: null,
      others: [],
      code: null,
      remedy: null,
    });
    expect(said.checks.map(({ id }) => id)).toEqual(checkIds);
    expect(
      said.checks.filter(({ verdict }) => verdict === 'wrong' || verdict === 'warning'),
    ).toEqual([]);
  });

  it('holds no setting of a request against it that Entra was content with', () => {
    const request = aRequest({ issuer: `${metadataUrl}/` });
    const said = diagnose(setup, anEvidence({ request }), known);
    expect(said).toMatchObject({ outcome: 'passed', others: [] });
    expect(said.checks.find(({ id }) => id === 'request.issuer')?.verdict).toBe('warning');
  });

  it('is unclear where nobody knows who the test user is', () => {
    expect(diagnose(aSetup(), anEvidence())).toMatchObject({ outcome: 'unclear', cause: null });
  });

  it('has passed without any certificate to compare with', () => {
    const said = diagnose(setup, anEvidence(), noCertificates);
    expect(said).toMatchObject({ outcome: 'passed', others: [] });
    expect(said.checks.find(({ id }) => id === 'signature-certificate')?.verdict).toBe('unknown');
  });
});

describe('a test in which somebody else arrived', () => {
  const byMail = anAnswer({ nameId: { value: mail, format: emailFormat } });
  const byOther = anAnswer({
    nameId: { value: 'a@larkspur.example', format: emailFormat },
    attributes: [
      { name: `${claims}name`, values: ['a@larkspur.example'] },
      { name: `${claims}emailaddress`, values: ['a@larkspur.example'] },
    ],
  });

  it.each<[string, Partial<Evidence>, readonly TestCause[]]>([
    ['by nothing that was seen', nothing, ['wrong-user']],
    ['by an answer for somebody else', { response: byOther }, ['wrong-user']],
    ['by an answer for the test user', {}, ['wrong-user']],
  ])('begins with the wrong user, who came %s', (_, evidence, causes) => {
    const said = diagnose(
      setup,
      anEvidence({ ending: as('a@larkspur.example'), ...evidence }),
      known,
    );
    expect(said).toMatchObject({ outcome: 'failed', cause: causes[0], others: causes.slice(1) });
    expect(said.checks.at(-1)).toEqual({
      id: 'ending',
      verdict: 'wrong',
      found: 'a@larkspur.example',
      expected: testUser,
    });
  });

  it('begins with the name where Entra named the test user by another one, and tells of duplicates', () => {
    const evidence = anEvidence({ response: byMail, ending: as(mail) });
    expect(diagnose(setup, evidence, known)).toMatchObject({
      outcome: 'failed',
      cause: 'name-id-value',
      others: ['wrong-user', 'duplicate-users'],
    });
    const withoutJit = aKnownSetupWith({ 'image-relay/jit.enabled': 'off' });
    expect(diagnose(withoutJit, evidence, known).others).toEqual(['wrong-user']);
  });
});

describe('a test in which nobody arrived', () => {
  const wrongName = { request: aRequest({ issuer: `${metadataUrl}/` }) };

  it.each<[string, Partial<Evidence>, string, readonly TestCause[]]>([
    [
      'at its sign-in page, which asked nobody',
      { ...nothing, ending: backAtSignIn },
      'failed',
      ['request-never-sent'],
    ],
    [
      'at its sign-in page after a request',
      { response: null, ending: backAtSignIn },
      'unclear',
      ['back-at-sign-in'],
    ],
    [
      'at its sign-in page after a request in a wrong name',
      { ...wrongName, response: null, ending: backAtSignIn },
      'unclear',
      ['unknown-identifier', 'back-at-sign-in'],
    ],
    [
      'at its consumer, with the answer unseen',
      { response: null, ending: refused },
      'failed',
      ['refused-by-image-relay'],
    ],
    ['on a page that nobody knows', { ending: elsewhere }, 'unclear', []],
    ['nowhere', { response: null, ending: null }, 'unclear', []],
    ['nowhere, without anything', { ...nothing, ending: null }, 'unclear', []],
    [
      'nowhere, after a request in a wrong name',
      { ...wrongName, response: null, ending: null },
      'unclear',
      ['unknown-identifier'],
    ],
    [
      'nowhere, after a request to another tenant',
      { request: aRequest({}, loginUrlOf(otherTenantId)), response: null, ending: null },
      'unclear',
      ['wrong-tenant'],
    ],
    [
      'nowhere, after an answer for another audience',
      { response: anAnswer({ audiences: ['urn:a'] }), ending: null },
      'unclear',
      ['audience'],
    ],
    ['nowhere, and signed out', { response: null, ending: { kind: 'signed-out' } }, 'unclear', []],
  ])('and which ended %s', (_, evidence, outcome, causes) => {
    const said = diagnose(setup, anEvidence(evidence), known);
    expect(said).toMatchObject({ outcome, cause: causes[0] ?? null, others: causes.slice(1) });
    expect(said.remedy).not.toBeNull();
  });
});

describe('what Image Relay says when it refuses', () => {
  const causesAfter = (text: string, changes: Partial<Evidence> = {}) => {
    const ending: Ending = { kind: 'other-page', isConsumer: true, text };
    const { cause, others } = diagnose(setup, anEvidence({ ending, ...changes }), known);
    return [cause, ...others];
  };

  it.each<[string, readonly TestCause[]]>([
    ['', []],
    ['Something went wrong', []],
    ['Invalid Signature on SAML Response', ['certificate-mismatch']],
    ['urn:a is not a valid audience for this Response', ['audience']],
    ['The user was not found.', ['name-id-value']],
    ['There is no such account', ['name-id-value']],
    ['Current time is on or after NotOnOrAfter condition', ['clock']],
  ])('%s adds what it seems to speak of, and begins with it never', (text, hinted) => {
    expect(causesAfter(text)).toEqual(['refused-by-image-relay', ...hinted]);
    expect(causesAfter(text, { response: null })).toEqual(['refused-by-image-relay', ...hinted]);
  });

  it('comes after what was found in the answer', () => {
    const response = anAnswer({ audiences: ['urn:a'] });
    expect(causesAfter('Invalid signature', { response })).toEqual([
      'audience',
      'refused-by-image-relay',
      'certificate-mismatch',
    ]);
  });
});

describe('an error of Microsoft’s before an answer', () => {
  const errors = [anError(50076)];

  it('was got past, where Image Relay refused the answer', () => {
    const said = diagnose(setup, anEvidence({ errors, ending: refused }), known);
    expect(said).toMatchObject({ cause: 'refused-by-image-relay', others: [], code: null });
  });

  it('may have come after it, where the test ended nowhere', () => {
    const said = diagnose(setup, anEvidence({ errors, ending: null }), known);
    expect(said).toMatchObject({ outcome: 'unclear', cause: 'policy', code: 50076 });
    const response = anAnswer({ audiences: ['urn:a'] });
    const wrong = diagnose(setup, anEvidence({ errors, response, ending: null }), known);
    expect(wrong).toMatchObject({ outcome: 'unclear', cause: 'audience', others: ['policy'] });
  });
});

describe('a test of signing out', () => {
  it.each<[string, Partial<Evidence>, string, readonly TestCause[]]>([
    ['at Microsoft’s last page', { ending: { kind: 'signed-out' } }, 'passed', []],
    ['at Image Relay’s sign-in page', { ending: backAtSignIn }, 'passed', []],
    ['with 750054', { errors: [anError(750054)], ending: null }, 'failed', ['logout-url']],
    ['with 75005', { errors: [anError(75005)], ending: null }, 'failed', ['logout-url']],
    [
      'with 750054, left for Image Relay',
      { errors: [anError(750054)], ending: backAtSignIn },
      'failed',
      ['logout-url'],
    ],
    [
      'in a tenant that is not there',
      { errors: [anError(90002)], ending: null },
      'failed',
      ['logout-url'],
    ],
    ['with another error', { errors: [anError(50011)], ending: null }, 'failed', ['reply-url']],
    [
      'with an interrupt alone',
      { errors: [anError(50058)], ending: { kind: 'signed-out' } },
      'passed',
      [],
    ],
    ['still signed in', { ending: as(testUser) }, 'failed', ['logout-url']],
    ['nowhere', { ending: null }, 'unclear', []],
  ])('that ended %s', (_, evidence, outcome, causes) => {
    const said = diagnose(
      setup,
      anEvidence({ kind: 'sign-out', response: null, ...evidence }),
      known,
    );
    expect(said).toMatchObject({ outcome, cause: causes[0] ?? null, others: causes.slice(1) });
    expect(said.checks.map(({ id }) => id)).toEqual(['ending']);
  });
});
