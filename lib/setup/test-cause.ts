import * as z from 'zod/mini';

/**
 * Why a test of single sign-on did not come to its end, or what it showed that is going to do harm. What each
 * means, and which step mends it, stands in lib/diagnosis.
 */
export const testCauses = [
  // What Microsoft's sign-in refuses.
  'not-assigned',
  'unknown-identifier',
  'wrong-tenant',
  'reply-url',
  'no-reply-url',
  'no-saml-request',
  'not-saml',
  'authn-context',
  'authn-comparison',
  'unsupported-request',
  'name-id-policy',
  'request-binding',
  'response-binding',
  'other-destination',
  'request-id',
  'federated-idp',
  'signed-request-wanted',
  'stale-request',
  'no-signing-key',
  'name-id-empty',
  'claims',
  'another-directory',
  'policy',
  'application-disabled',
  'consent',
  'unknown-tenant',
  'account',
  'unknown-code',
  // What is wrong with the answer.
  'provider-refused',
  'unreadable-response',
  'encrypted-assertion',
  'unsigned-assertion',
  'certificate-mismatch',
  'certificate-expired',
  'broken-signature',
  'weak-signature',
  'another-issuer',
  'audience',
  'recipient',
  'clock',
  'unsolicited',
  'name-id-format',
  'name-id-value',
  'missing-attributes',
  // Where the browser ended.
  'request-never-sent',
  'refused-by-image-relay',
  'back-at-sign-in',
  'wrong-user',
  'empty-library',
  'logout-url',
  // What only the admin can see.
  'duplicate-users',
  'wrong-permission',
  'administrators-locked-out',
  'no-sso-settings',
  'fails-on-joined-device',
  'tile-does-nothing',
  'all-fail-since-a-day',
] as const;
export const testCause = z.enum(testCauses);
export type TestCause = z.infer<typeof testCause>;
