import type { TestCause } from '../setup/test-cause.ts';

/**
 * What is to be mended first where several things are wrong with an answer: whoever gave it, then whether it
 * is whole, then for whom it is, then whom it names; what is only likely comes last. Mending the first often
 * mends others, such as the certificate where another tenant has answered.
 */
const answerCauses: readonly TestCause[] = [
  'unreadable-response',
  'provider-refused',
  'encrypted-assertion',
  'wrong-tenant',
  'another-issuer',
  'broken-signature',
  'certificate-mismatch',
  'unsigned-assertion',
  'certificate-expired',
  'recipient',
  'audience',
  'name-id-empty',
  'name-id-format',
  'name-id-value',
  'wrong-user',
  'unsolicited',
  'clock',
  'weak-signature',
];

/** The causes in their order, without what is only a note. */
export function ordered(causes: readonly TestCause[]): readonly TestCause[] {
  return answerCauses.filter((each) => causes.includes(each));
}

/** Before these Entra does not look at the rest of a request. */
export const earlyRefusals: readonly TestCause[] = [
  'wrong-tenant',
  'unknown-identifier',
  'application-disabled',
  'consent',
  'unknown-tenant',
];

/**
 * What cannot be, if the test user did arrive by this answer: one of the two was not seen rightly, or the
 * test user had been signed in all along.
 */
export const belies: readonly TestCause[] = [
  'unreadable-response',
  'provider-refused',
  'wrong-tenant',
  'another-issuer',
  'broken-signature',
  'unsigned-assertion',
  'name-id-empty',
  'wrong-user',
];

/** What is worth a warning although the test user arrived: it can fail tomorrow, or for others. */
export const warnings: readonly TestCause[] = [
  'certificate-mismatch',
  'certificate-expired',
  'recipient',
  'audience',
  'name-id-format',
  'name-id-value',
  'weak-signature',
  'authn-context',
  'missing-attributes',
];
