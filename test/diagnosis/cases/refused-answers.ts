import type { SeenResponse } from '../../../lib/diagnosis/evidence.ts';
import type { TestCause } from '../../../lib/setup/test-cause.ts';
import {
  anAnswer,
  aResponse,
  claims,
  signedBy,
  theAssertion,
} from '../../support/builders/evidence.ts';
import {
  issuerOf,
  metadataUrl,
  otherTenantId,
  replyUrl,
  testUser,
} from '../../support/builders/identities.ts';
import { aKnownSetup, emailFormat } from '../../support/builders/known-setups.ts';

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

export interface Case {
  readonly when: string;
  readonly response: SeenResponse;
  readonly causes: readonly TestCause[];
}

/** What is wrong with an answer that Image Relay refused, with what to begin with first. */
export const cases: readonly Case[] = [
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
    causes: ['clock'],
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
