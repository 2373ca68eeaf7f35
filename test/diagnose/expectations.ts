import type { StepId } from '../../lib/guide/step.ts';
import type { TestKind } from '../../lib/setup/sign-in-test.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import type { FaultName } from '../practice/faults/faults.ts';

/** What the assistant is to say of a test, and where it is to lead. */
export interface Expectation {
  readonly outcome: 'passed' | 'failed';
  readonly cause: TestCause | null;
  /** The step that mends it; nothing where no step does. */
  readonly step?: StepId;
  /** Causes that are to stand beside it. */
  readonly others?: readonly TestCause[];
  readonly kind?: TestKind;
  /** The assistant has seen the consoles since, as it does when it is open at all. */
  readonly seesAfterwards?: boolean;
  /** Nothing more comes: the admin says that it ended there. */
  readonly endsByHand?: boolean;
}

const failed = (cause: TestCause, step?: StepId, more: Partial<Expectation> = {}): Expectation => ({
  outcome: 'failed',
  cause,
  ...(step ? { step } : {}),
  ...more,
});
const warned = (...others: readonly TestCause[]): Expectation => ({
  outcome: 'passed',
  cause: null,
  others,
});

/** Every fault of the practice consoles that a test can show, with what is to be said of it. */
export const expectations: Partial<Record<FaultName, Expectation>> = {
  'wrong-identifier': failed('unknown-identifier', 'basic-saml'),
  'identifier-with-slash': failed('unknown-identifier', 'basic-saml'),
  'identifier-other-case': failed('unknown-identifier', 'basic-saml'),
  'application-without-saml': failed('unknown-identifier', 'basic-saml'),
  'wrong-tenant-login-url': failed('wrong-tenant', 'saml-settings'),
  'wrong-reply-url': failed('reply-url', 'basic-saml'),
  'reply-url-http': failed('reply-url', 'basic-saml'),
  'reply-url-missing-in-entra': failed('reply-url', 'basic-saml'),
  'no-reply-url': failed('no-reply-url', 'basic-saml'),
  'user-not-assigned': failed('not-assigned', 'assign-user'),
  'application-disabled': failed('application-disabled'),
  'signed-request-required': failed('signed-request-wanted'),
  'consent-missing': failed('consent'),
  'conditional-access': failed('policy'),
  'mfa-required-policy': failed('policy'),
  'tenant-restriction': failed('policy'),
  'claim-without-input': failed('claims'),
  'name-id-mail-empty': failed('name-id-empty'),
  'name-id-from-other-attribute': failed('name-id-value'),
  'name-id-from-object-id': failed('name-id-value'),
  'name-id-format-persistent': failed('name-id-format', 'saml-settings'),
  'name-id-mail-differs': failed('name-id-value'),
  'name-id-names-somebody-else': failed('name-id-value', undefined, { others: ['wrong-user'] }),
  'missing-mail-attribute': warned('missing-attributes'),
  'user-of-another-tenant': failed('another-directory'),
  'disabled-user': failed('account'),
  'password-expired': failed('account'),
  'federated-idp-silent': failed('federated-idp'),
  'no-signing-certificate': failed('no-signing-key', 'certificate'),
  'certificate-deleted': failed('no-signing-key', 'certificate'),
  'expired-certificate': failed('certificate-expired', 'certificate', { seesAfterwards: true }),
  'expired-certificate-tolerated': { ...warned('certificate-expired'), seesAfterwards: true },
  'certificate-rolled-over': failed('certificate-mismatch'),
  'inactive-certificate-in-image-relay': failed('certificate-mismatch'),
  'foreign-certificate-in-image-relay': failed('certificate-mismatch'),
  'truncated-certificate-in-image-relay': failed('certificate-mismatch'),
  'metadata-pasted-as-certificate': failed('certificate-mismatch'),
  'unknown-tenant-login-url': failed('unknown-tenant', 'saml-settings'),
  'login-url-is-wsfederation': failed('other-destination', 'saml-settings'),
  'login-url-is-oauth': failed('other-destination', 'saml-settings'),
  'password-transport-with-mfa': failed('authn-context', 'saml-settings'),
  'authn-comparison-minimum': failed('authn-comparison'),
  'subject-in-request': failed('unsupported-request'),
  'unsupported-name-id-policy': failed('name-id-policy', 'saml-settings'),
  'response-binding-artifact': failed('response-binding'),
  'request-id-digit': failed('request-id'),
  'request-for-another-destination': failed('other-destination', 'saml-settings'),
  'stale-request': failed('stale-request'),
  'deflated-post': failed('not-saml'),
  'clock-ahead': failed('clock'),
  'clock-behind': failed('clock'),
  'wrong-audience': failed('audience', 'basic-saml'),
  'wrong-recipient': failed('recipient', 'basic-saml'),
  'wrong-destination': failed('recipient', 'basic-saml'),
  'unsigned-assertion': failed('unsigned-assertion'),
  'response-signed-only': failed('unsigned-assertion'),
  'sha1-signature': warned('weak-signature'),
  'foreign-signer': failed('certificate-mismatch'),
  tampered: failed('broken-signature'),
  'encrypted-assertion': failed('encrypted-assertion'),
  unsolicited: failed('unsolicited'),
  'response-status-responder': failed('provider-refused'),
  'image-relay-user-missing': failed('refused-by-image-relay'),
  'empty-library': warned('empty-library'),
  'sso-off-in-image-relay': failed('request-never-sent', 'saml-settings', { endsByHand: true }),
  'bounce-to-sign-in': failed('audience', 'basic-saml'),
  'logout-form-saml2': failed('logout-url', 'saml-settings', { kind: 'sign-out' }),
};

/** Worlds without any fault, in which nothing may be flagged. */
export const healthy: readonly {
  readonly name: string;
  readonly kind: TestKind;
  readonly binding: 'post' | 'redirect';
}[] = [
  { name: 'healthy, by POST', kind: 'sp', binding: 'post' },
  { name: 'healthy, by Redirect', kind: 'sp', binding: 'redirect' },
  { name: 'healthy, through the tile', kind: 'tile', binding: 'post' },
  { name: 'healthy, signing out', kind: 'sign-out', binding: 'post' },
];
