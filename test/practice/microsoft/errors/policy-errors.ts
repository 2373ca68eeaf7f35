import type { AccessPolicy } from '../../world/world.ts';
import { type AadstsError, error } from './aadsts-error.ts';

/** What the organization's rules for access say of a sign-in that breaks them. */
export const policyErrors: Readonly<Record<AccessPolicy, AadstsError>> = {
  block: error(53003, 'The rules for access of your organization do not allow this sign-in.'),
  'block-by-security-policy': error(530032, 'A security policy of your organization blocks this.'),
  'restrict-tenants': error(
    500021,
    'The network that you are in does not let you into this tenant.',
  ),
  'require-managed-device': error(
    53000,
    'Your organization wants a device that it manages, and this one is none.',
  ),
  'require-mfa': error(50076, 'A second factor is needed from where you are.'),
  'require-strong-method': error(50074, 'A stronger proof than a password is needed.'),
  'register-mfa': error(50079, 'A second factor has to be registered for this account first.'),
};

/** Rules that a second factor satisfies. */
export const metByMfa: readonly AccessPolicy[] = [
  'require-mfa',
  'require-strong-method',
  'register-mfa',
];
