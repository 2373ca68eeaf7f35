import type { EnterpriseApp, EntraUser } from '../../world/world.ts';
import { error } from './aadsts-error.ts';

/** What keeps an account out; the codes are Microsoft's, the wording is not. */
export const accountErrors = {
  unknownUser: (name: string) =>
    error(50034, `We found no account '${name}' in this organization. Check the spelling.`),
  foreignUser: (user: EntraUser, tenant: string) =>
    error(
      50020,
      `The account '${user.userPrincipalName}' belongs to another organization and was not invited to '${tenant}'. Sign out and come back with an account of this organization.`,
    ),
  disabledUser: () => error(50057, 'This account is disabled. Ask your administrator.'),
  wrongPassword: () => error(50126, 'Your account or password is incorrect.'),
  lockedUser: () => error(50053, 'This account is locked for a while. Try again later.'),
  expiredPassword: () => error(50055, 'The password of this account is too old to be used.'),
  silentFederation: (user: EntraUser) =>
    error(
      7500514,
      `The identity provider that vouches for '${user.userPrincipalName}' sent no SAML response.`,
    ),
  notAssigned: (app: EnterpriseApp, user: EntraUser) =>
    error(
      50105,
      `The signed-in user '${user.userPrincipalName}' is not assigned to the application '${app.displayName}' (${app.appId}), which admits assigned users only. Ask your administrator to assign the user, or sign in as somebody who is assigned.`,
    ),
  needsAdminConsent: (app: EnterpriseApp) =>
    error(90094, `An administrator has to agree to what '${app.displayName}' may do.`),
  noConsent: (app: EnterpriseApp) =>
    error(
      65001,
      `Neither the user nor an administrator has agreed to let '${app.displayName}' (${app.appId}) read the profile.`,
    ),
} as const;
