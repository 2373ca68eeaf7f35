import type { EnterpriseApp, EntraUser } from '../../world/world.ts';
import { error } from './aadsts-error.ts';

/** Why no response can be made for a user who may have one. */
export const responseErrors = {
  noSigningKey: (app: EnterpriseApp) =>
    error(50003, `The application '${app.displayName}' has no active signing certificate.`),
  noOwnKey: (app: EnterpriseApp) =>
    error(50146, `The application '${app.displayName}' needs a key of its own and has none.`),
  noNameId: (app: EnterpriseApp, user: EntraUser) =>
    error(
      501241,
      `The Name ID of '${app.displayName}' comes from '${app.nameId.source}', which is empty for '${user.userPrincipalName}'.`,
    ),
  noClaimInput: (app: EnterpriseApp, source: string) =>
    error(50124, `A claim of '${app.displayName}' needs '${source}', which is empty.`),
} as const;
