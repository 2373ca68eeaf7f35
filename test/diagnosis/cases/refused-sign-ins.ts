import type { Evidence } from '../../../lib/diagnosis/evidence.ts';
import type { TestCause } from '../../../lib/setup/test-cause.ts';
import {
  anEvidence,
  aRequest,
  backAtSignIn,
  refusal,
  stoppedBy,
} from '../../support/builders/evidence.ts';
import { loginUrlOf, metadataUrl, otherTenantId } from '../../support/builders/identities.ts';

const elsewhere = { request: aRequest({}, loginUrlOf(otherTenantId)) };
const otherName = { request: aRequest({ issuer: `${metadataUrl}/` }) };

/** A sign-in that Microsoft refused, with what to begin with. */
export interface Case {
  readonly when: string;
  readonly evidence: Evidence;
  readonly cause: TestCause | null;
  readonly others?: readonly TestCause[];
  readonly code?: number | null;
}

export const cases: readonly Case[] = [
  { when: '50105', evidence: stoppedBy([50105]), cause: 'not-assigned', code: 50105 },
  { when: '700016', evidence: stoppedBy([700016]), cause: 'unknown-identifier', code: 700016 },
  {
    when: '700016 in another tenant',
    evidence: stoppedBy([700016], elsewhere),
    cause: 'wrong-tenant',
    others: ['unknown-identifier'],
    code: 700016,
  },
  {
    when: '700016 with a slash more',
    evidence: stoppedBy([700016], otherName),
    cause: 'unknown-identifier',
    code: 700016,
  },
  {
    when: '700016 with a Reply URL that is wrong as well',
    evidence: stoppedBy([700016], { request: aRequest({ acs: `${metadataUrl}x` }) }),
    cause: 'unknown-identifier',
    others: ['reply-url'],
    code: 700016,
  },
  {
    when: '50105 whatever was read of the Identifier before',
    evidence: stoppedBy([50105], otherName),
    cause: 'not-assigned',
    code: 50105,
  },
  {
    when: '70001 in the right name',
    evidence: stoppedBy([70001]),
    cause: 'application-disabled',
    others: ['unknown-identifier'],
    code: 70001,
  },
  {
    when: '70001 in another name',
    evidence: stoppedBy([70001], otherName),
    cause: 'unknown-identifier',
    others: ['application-disabled'],
    code: 70001,
  },
  {
    when: '650056 in the right name',
    evidence: stoppedBy([650056]),
    cause: 'consent',
    others: ['unknown-identifier'],
    code: 650056,
  },
  {
    when: '65005 without a request',
    evidence: stoppedBy([65005], { request: null }),
    cause: 'unknown-identifier',
    others: ['consent'],
    code: 65005,
  },
  {
    when: '50034 in another tenant',
    evidence: stoppedBy([50034], elsewhere),
    cause: 'wrong-tenant',
    others: ['another-directory'],
    code: 50034,
  },
  {
    when: '50126 in another tenant, which is no matter of the tenant',
    evidence: stoppedBy([50126], elsewhere),
    cause: 'account',
    code: 50126,
  },
  { when: '750054', evidence: stoppedBy([750054]), cause: 'no-saml-request', code: 750054 },
  { when: '75011', evidence: stoppedBy([75011]), cause: 'authn-context', code: 75011 },
  {
    when: '75006 and 90011',
    evidence: stoppedBy([75006, 90011]),
    cause: 'unsupported-request',
    code: 90011,
  },
  {
    when: '75006 with a form of name that Entra does not take',
    evidence: stoppedBy([75006], { request: aRequest({ nameIdFormat: 'urn:example:name' }) }),
    cause: 'name-id-policy',
    others: ['unsupported-request'],
    code: 75006,
  },
  {
    when: 'a code in the answer',
    evidence: anEvidence({ response: refusal('AADSTS50105: no'), ending: backAtSignIn }),
    cause: 'not-assigned',
    code: 50105,
  },
  {
    when: 'a refusal without a code',
    evidence: anEvidence({ response: refusal('no'), ending: null }),
    cause: 'provider-refused',
  },
  {
    when: 'a code that nobody knows',
    evidence: stoppedBy([399287]),
    cause: 'unknown-code',
    code: 399287,
  },
  {
    when: 'a known code, then an unknown one',
    evidence: stoppedBy([50011, 399287]),
    cause: 'reply-url',
    others: ['unknown-code'],
    code: 50011,
  },
  {
    when: 'two codes, of which the later counts',
    evidence: stoppedBy([50105, 50011]),
    cause: 'reply-url',
    others: ['not-assigned'],
    code: 50011,
  },
  {
    when: 'an interrupt before a code',
    evidence: stoppedBy([50011, 50140]),
    cause: 'reply-url',
    code: 50011,
  },
  {
    when: 'a code, and back at Image Relay',
    evidence: stoppedBy([53003], { ending: backAtSignIn }),
    cause: 'policy',
    code: 53003,
  },
];
