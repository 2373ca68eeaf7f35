import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import type { SeenResponse } from '../../lib/diagnosis/evidence.ts';
import { messageRefusals } from '../../lib/saml/protocol/messages.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import {
  anAnswer,
  anEvidence,
  aResponse,
  backAtSignIn,
  claims,
  heldCertificate,
  known,
  otherCertificate,
  otherDer,
  refusal,
  refusedAnswer,
  signedBy,
  theAssertion,
  unread,
} from '../support/builders/evidence.ts';
import {
  issuerOf,
  metadataUrl,
  otherTenantId,
  replyUrl,
  testUser,
} from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith, emailFormat } from '../support/builders/known-setups.ts';
import { aSetup } from '../support/builders/setups.ts';

const setup = aKnownSetup();
const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';
const named = (value: string, format: string | null = emailFormat) => ({
  nameId: { value, format },
});
const claimed = (name: string) => ({
  attributes: [
    { name: `${claims}name`, values: [name] },
    { name: `${claims}emailaddress`, values: [name] },
  ],
});
const [confirmation] = theAssertion.confirmations;
const confirmed = (change: Partial<typeof confirmation>) => ({
  confirmations: [
    { recipient: null, inResponseTo: null, notOnOrAfter: null, ...confirmation, ...change },
  ],
});
const late = { seenAt: '2026-11-02T10:18:30.000Z' };
const afterItsEnd = { seenAt: '2029-11-02T09:06:00.000Z' };
const stillValid = { notBefore: null, notOnOrAfter: null, ...confirmed({ notOnOrAfter: null }) };

interface Case {
  readonly when: string;
  readonly response: SeenResponse;
  readonly causes: readonly TestCause[];
}

/** What is wrong with an answer that Image Relay refused, with what to begin with first. */
const cases: readonly Case[] = [
  { when: 'nothing', response: aResponse(), causes: [] },
  {
    when: 'encryption',
    response: aResponse({ assertion: 'encrypted' }),
    causes: ['encrypted-assertion'],
  },
  {
    when: 'no assertion',
    response: aResponse({ assertion: null }),
    causes: ['unreadable-response'],
  },
  {
    when: 'another audience',
    response: anAnswer({ audiences: [`${metadataUrl}/`] }),
    causes: ['audience'],
  },
  {
    when: 'one of several audiences',
    response: anAnswer({ audiences: ['urn:a', metadataUrl] }),
    causes: [],
  },
  {
    when: 'another recipient',
    response: anAnswer(confirmed({ recipient: `${replyUrl}/` })),
    causes: ['recipient'],
  },
  {
    when: 'another destination',
    response: aResponse({ destination: `${replyUrl}/` }),
    causes: ['recipient'],
  },
  {
    when: 'an issuer and a certificate of another tenant',
    response: anAnswer(
      { issuer: issuerOf(otherTenantId) },
      { signatures: signedBy({ verdict: 'other-key', signer: null }) },
    ),
    causes: ['another-issuer', 'certificate-mismatch'],
  },
  {
    when: 'the application’s ID behind the issuer',
    response: anAnswer({ issuer: `${issuerOf(setup.facts['entra/tenant.id']?.value ?? '')}x` }),
    causes: [],
  },
  {
    when: 'no signature',
    response: aResponse({}, { signatures: signedBy() }),
    causes: ['unsigned-assertion'],
  },
  {
    when: 'a signature of the response alone',
    response: aResponse({}, { signatures: signedBy({ covers: 'response' }) }),
    causes: ['unsigned-assertion'],
  },
  {
    when: 'signatures of both',
    response: aResponse({}, { signatures: signedBy({ covers: 'response' }, {}) }),
    causes: [],
  },
  {
    when: 'a broken signature',
    response: aResponse({}, { signatures: { outcome: 'broken' } }),
    causes: ['broken-signature'],
  },
  {
    when: 'one right signature and one wrong one',
    response: aResponse(
      {},
      { signatures: signedBy({}, { covers: 'response', verdict: 'invalid', signer: null }) },
    ),
    causes: ['broken-signature'],
  },
  {
    when: 'another key',
    response: aResponse({}, { signatures: signedBy({ verdict: 'other-key', signer: null }) }),
    causes: ['certificate-mismatch'],
  },
  {
    when: 'another key and another audience',
    response: anAnswer(
      { audiences: ['urn:a'] },
      { signatures: signedBy({ verdict: 'other-key', signer: null }) },
    ),
    causes: ['certificate-mismatch', 'audience'],
  },
  {
    when: 'SHA-1',
    response: aResponse(
      {},
      { signatures: signedBy({ signatureMethod: 'rsa-sha1', digestMethod: 'sha1' }) },
    ),
    causes: ['weak-signature'],
  },
  { when: 'an end that is long past', response: anAnswer({}, late), causes: ['clock'] },
  {
    when: 'a few minutes past its end',
    response: anAnswer({}, { seenAt: '2026-11-02T10:10:00.000Z' }),
    causes: [],
  },
  {
    when: 'a beginning still to come',
    response: anAnswer({}, { seenAt: '2026-11-02T08:50:00.000Z' }),
    causes: ['clock'],
  },
  {
    when: 'an end of the confirmation alone',
    response: anAnswer(confirmed({ notOnOrAfter: '2026-11-02T09:00:00.000Z' })),
    causes: ['clock'],
  },
  {
    when: 'an expired certificate',
    response: anAnswer(stillValid, afterItsEnd),
    causes: ['certificate-expired'],
  },
  {
    when: 'another request',
    response: aResponse({ inResponseTo: '_other' }),
    causes: ['unsolicited'],
  },
  {
    when: 'no request',
    response: aResponse({
      inResponseTo: null,
      assertion: { ...theAssertion, ...confirmed({ inResponseTo: null }) },
    }),
    causes: ['unsolicited'],
  },
  { when: 'no name', response: anAnswer({ nameId: null }), causes: ['name-id-empty'] },
  { when: 'an empty name', response: anAnswer(named('  ')), causes: ['name-id-empty'] },
  {
    when: 'a name in other letters',
    response: anAnswer(named(testUser.toUpperCase())),
    causes: [],
  },
  { when: 'an open format', response: anAnswer(named(testUser, null)), causes: [] },
  {
    when: 'the test user by a number',
    response: anAnswer(named('x91', persistent)),
    causes: ['name-id-format', 'name-id-value'],
  },
  {
    when: 'the test user’s other address',
    response: anAnswer(named('simon@larkspur.example')),
    causes: ['name-id-value'],
  },
  {
    when: 'somebody else',
    response: anAnswer({ ...named('a@larkspur.example'), ...claimed('a@larkspur.example') }),
    causes: ['wrong-user'],
  },
  {
    when: 'no claims, which is a note and no cause',
    response: anAnswer({ attributes: [] }),
    causes: [],
  },
];

describe('an answer that Image Relay refused', () => {
  it.each(cases)(
    'because of $when begins with the likeliest of $causes',
    ({ response, causes }) => {
      const { outcome, cause, others } = diagnose(setup, refusedAnswer(response), known);
      expect(outcome).toBe('failed');
      expect([cause, ...others].filter((each) => each !== 'missing-attributes')).toEqual([
        ...causes,
        'refused-by-image-relay',
      ]);
    },
  );

  it.each(messageRefusals)('and was not read because it is %s is told as such', (reason) => {
    const { cause, checks } = diagnose(setup, refusedAnswer(unread(reason)), known);
    expect(cause).toBe('unreadable-response');
    expect(checks.find(({ id }) => id === 'status')?.found).toBe(reason);
  });

  it('leads back to the sign-in page without a reason that anybody sees', () => {
    const said = diagnose(setup, anEvidence({ ending: backAtSignIn }), known);
    expect(said).toMatchObject({ outcome: 'failed', cause: 'back-at-sign-in', others: [] });
  });

  it('has a code of its own where Entra refused', () => {
    const evidence = refusedAnswer(refusal('AADSTS90011: not supported'));
    expect(diagnose(setup, evidence, known)).toMatchObject({
      cause: 'unsupported-request',
      code: 90011,
    });
  });

  it('is compared with nothing where nothing is known', () => {
    const said = diagnose(aSetup(), refusedAnswer(aResponse()));
    expect(said).toMatchObject({ cause: 'refused-by-image-relay', others: [] });
    expect(said.checks.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id)).toEqual([
      'ending',
    ]);
  });
});

describe('who signed', () => {
  const signed = (signer: string) =>
    refusedAnswer(aResponse({}, { signatures: signedBy({ signer }) }));
  const certificateOf = (...given: Parameters<typeof diagnose>) => {
    const { cause, checks } = diagnose(...given);
    return { cause, ...checks.find(({ id }) => id === 'signature-certificate') };
  };

  it('is wrong where the active certificate made it and Image Relay holds another', () => {
    const certificates = {
      imageRelayCertificate: heldCertificate,
      activeCertificate: otherCertificate,
    };
    expect(certificateOf(setup, signed(otherDer), certificates)).toMatchObject({
      cause: 'certificate-mismatch',
      verdict: 'wrong',
      found: otherCertificate.thumbprint,
      expected: heldCertificate.thumbprint,
    });
  });

  it('is right where Image Relay holds it, whatever Entra calls active', () => {
    const certificates = {
      imageRelayCertificate: heldCertificate,
      activeCertificate: otherCertificate,
    };
    expect(certificateOf(setup, signed(heldCertificate.der), certificates)).toMatchObject({
      cause: 'refused-by-image-relay',
      verdict: 'right',
    });
  });

  it('is not known where nobody has seen what Image Relay holds', () => {
    const certificates = { imageRelayCertificate: null, activeCertificate: heldCertificate };
    expect(certificateOf(setup, signed(heldCertificate.der), certificates)).toMatchObject({
      cause: 'refused-by-image-relay',
      verdict: 'unknown',
      found: heldCertificate.thumbprint,
    });
  });

  it('is nobody whom a signature with another key names', () => {
    const response = aResponse({}, { signatures: signedBy({ verdict: 'other-key' }) });
    expect(certificateOf(setup, refusedAnswer(response), known)).toMatchObject({
      cause: 'certificate-mismatch',
      found: '',
    });
  });

  it('is not told where the signatures were not checked', () => {
    const said = diagnose(setup, refusedAnswer(aResponse({}, { signatures: null })), known);
    expect(said.checks.find(({ id }) => id === 'signature')?.verdict).toBe('unknown');
    expect(said.cause).toBe('refused-by-image-relay');
  });
});

describe('whom an answer names', () => {
  const bare = anAnswer({ ...named('simon@larkspur.example'), attributes: [] });
  const causesIn = (source: string | null) => {
    const { cause, others } = diagnose(
      aKnownSetupWith({ 'entra/nameIdSource': source }),
      refusedAnswer(bare),
      known,
    );
    return [cause, ...others];
  };

  it('is somebody else where Entra sends the principal name, and that is not the test user’s', () => {
    expect(causesIn('user.userprincipalname')[0]).toBe('wrong-user');
  });

  it('may be the test user or somebody else where it is not known what Entra sends', () => {
    expect(causesIn(null).slice(0, 2)).toEqual(['name-id-value', 'wrong-user']);
  });

  it('is the test user by the name in Entra, where the e-mail in Image Relay is another', () => {
    const other = aKnownSetupWith({ 'image-relay/ssoUser.email': 'simon@larkspur.example' });
    expect(diagnose(other, refusedAnswer(aResponse()), known).cause).toBe('name-id-value');
  });
});
