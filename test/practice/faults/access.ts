import type { EnterpriseApp } from '../world/world.ts';
import type { Fault, FaultRows } from './fault.ts';

/** What the organization does not allow, although the set-up is right. */
export const accessFaults = {
  'consent-missing': ruled('Nobody has agreed to what the application may do.', {
    lacksConsent: 'user',
  }),
  'admin-consent-missing': ruled('No administrator has agreed to what the application may do.', {
    lacksConsent: 'administrator',
  }),
  'conditional-access': ruled('Conditional Access blocks the sign-in.', { accessPolicy: 'block' }),
  'security-policy': ruled('A security policy blocks the sign-in.', {
    accessPolicy: 'block-by-security-policy',
  }),
  'tenant-restriction': ruled('The network lets nobody into this tenant.', {
    accessPolicy: 'restrict-tenants',
  }),
  'managed-device-policy': ruled('Conditional Access wants a device that is managed.', {
    accessPolicy: 'require-managed-device',
  }),
  'mfa-required-policy': ruled('Conditional Access wants a second factor, which is not given.', {
    accessPolicy: 'require-mfa',
  }),
  'strong-method-policy': ruled('Conditional Access wants more than a password.', {
    accessPolicy: 'require-strong-method',
  }),
  'mfa-not-registered': ruled('The test user has yet to register a second factor.', {
    accessPolicy: 'register-mfa',
  }),
} as const satisfies FaultRows;

function ruled(
  sentence: string,
  rules: Pick<EnterpriseApp, 'accessPolicy' | 'lacksConsent'>,
): Fault {
  return {
    sentence,
    apply: ({ app }) => {
      Object.assign(app, rules);
    },
  };
}
