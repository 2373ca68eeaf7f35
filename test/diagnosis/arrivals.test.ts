import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { checkIds } from '../../lib/diagnosis/diagnosis.ts';
import type { Evidence } from '../../lib/diagnosis/evidence.ts';
import { noCertificates } from '../../lib/diagnosis/known-certificates.ts';
import { testWays } from '../../lib/setup/sign-in-test.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import {
  anAnswer,
  anError,
  anEvidence,
  aRequest,
  aResponse,
  arrived,
  forStranger,
  known,
  refusal,
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
import { aKnownSetup, emailFormat, passwordTransport } from '../support/builders/known-setups.ts';
import { aSetup } from '../support/builders/setups.ts';

const setup = aKnownSetup();
const mail = 'simon@larkspur.example';
const nothing = { request: null, response: null };
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
    evidence: { ending: { ...arrived, email: testUser.toUpperCase() } as const },
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
    when: 'the answer was for somebody else',
    evidence: { response: forStranger },
    outcome: 'unclear',
    causes: ['wrong-user'],
  },
  {
    when: 'the answer named nobody',
    evidence: { response: anAnswer({ nameId: null }) },
    outcome: 'unclear',
    causes: ['name-id-empty'],
  },
  {
    when: 'the answer had another name of the test user’s',
    evidence: { response: anAnswer({ nameId: { value: mail, format: emailFormat } }) },
    outcome: 'passed',
    others: ['name-id-value'],
  },
  {
    when: 'another tenant was asked',
    evidence: { request: aRequest({}, loginUrlOf(otherTenantId)), response: null },
    outcome: 'unclear',
    causes: ['wrong-tenant'],
  },
  {
    when: 'the answer cannot be read',
    evidence: { response: unread('duplicate-id') },
    outcome: 'unclear',
    causes: ['unreadable-response'],
  },
  {
    when: 'Microsoft refused and nothing came after it',
    evidence: { kind: 'tile', errors: [anError(50105)], response: null },
    outcome: 'unclear',
    causes: ['not-assigned'],
  },
  {
    when: 'what Microsoft refused at first was answered then',
    evidence: { errors: [anError(50076)] },
    outcome: 'passed',
  },
  {
    when: 'Microsoft asked whether to stay signed in, and the answer was not seen',
    evidence: { errors: [anError(50140)], response: null },
    outcome: 'passed',
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
