import type { FactKey, SetupState } from '../setup-state.ts';
import type { OpenDocument } from './open-documents.ts';

/** Everything that is looked at before a test, in the order in which a sign-in would meet it. */
export const preflightIds = [
  'identifier',
  'identifier-unique',
  'reply-url',
  'sign-on-url',
  'login-url',
  'logout-url',
  'not-swapped',
  'certificate',
  'certificate-time',
  'certificate-key',
  'one-certificate',
  'certificate-active',
  'certificate-saved',
  'certificate-issuer',
  'name-id-format',
  'name-id-source',
  'test-user',
  'binding',
  'authn-context',
  'assignment',
  'jit-group',
  'sso-only',
  'placeholders',
  'one-company',
  'one-tenant',
  'one-application',
  'application-kind',
  'from-gallery',
  'metadata-login-url',
  'metadata-logout-url',
  'metadata-identifier',
  'metadata-certificate',
  'metadata-signature',
] as const;
export type PreflightId = (typeof preflightIds)[number];

/** What is wrong, or may be. Each has a sentence in the panel. */
export const preflightReasons = [
  'another-scheme',
  'another-slash',
  'another-case',
  'another-host',
  'differs',
  'identifier-taken',
  'user-access-url',
  'entra-identifier',
  'metadata-address',
  'sign-out-address',
  'not-a-login-url',
  'not-a-logout-url',
  'another-tenant',
  'swapped',
  'certificate-unreadable',
  'certificate-expired',
  'certificate-not-yet',
  'certificate-ends-soon',
  'weak-key',
  'not-rsa',
  'several-certificates',
  'not-active',
  'another-certificate',
  'not-a-certificate',
  'custom-certificate',
  'another-format',
  'entra-sends-another-format',
  'mail-may-be-empty',
  'another-source',
  'another-user',
  'redirect-binding',
  'password-only',
  'not-assigned',
  'not-in-list',
  'jit-off',
  'no-group',
  'another-group',
  'not-sso-only',
  'placeholder',
  'captured-elsewhere',
  'two-companies-open',
  'tenants-mixed',
  'two-tenants-open',
  'applications-mixed',
  'two-applications-open',
  'app-registration',
  'openid-application',
  'non-gallery',
  'not-published',
  'signature-invalid',
  'signature-missing',
] as const;
export type PreflightReason = (typeof preflightReasons)[number];

/** What has to be known first, where that is no single value of a console. */
export const preflightGaps = [
  'application',
  'certificate',
  'certificate-again',
  'saved-certificate',
  'metadata',
  'template',
  'tenant',
  'values',
] as const;
export type PreflightGap = (typeof preflightGaps)[number];

export type Verdict = Finding['verdict'];

/** What a look at one thing came to. Values stand as the consoles show them, empty where none does. */
export type Finding =
  | { readonly verdict: 'pass' }
  | {
      readonly verdict: 'warning' | 'failure';
      readonly reason: PreflightReason;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly verdict: 'unknown'; readonly needs: Needed };

/** A finding that speaks against a sign-in. */
export type PreflightFound = Extract<Finding, { verdict: 'warning' | 'failure' }>;

export function isFound(finding: Finding): finding is PreflightFound {
  return finding.verdict === 'warning' || finding.verdict === 'failure';
}

export type Needed = { readonly fact: FactKey } | { readonly gap: PreflightGap };

/** One thing to look at, as data. */
export interface PreflightRule {
  readonly id: PreflightId;
  readonly check: (setup: SetupState, now: Date, open: readonly OpenDocument[]) => Finding;
}

export const pass: Finding = { verdict: 'pass' };

export function failure(reason: PreflightReason, expected = '', found = ''): Finding {
  return { verdict: 'failure', reason, expected, found };
}

export function warning(reason: PreflightReason, expected = '', found = ''): Finding {
  return { verdict: 'warning', reason, expected, found };
}

/** It cannot be told before this value was read. */
export function unread(fact: FactKey): Finding {
  return { verdict: 'unknown', needs: { fact } };
}

/** It cannot be told before this is there. */
export function lacks(gap: PreflightGap): Finding {
  return { verdict: 'unknown', needs: { gap } };
}
