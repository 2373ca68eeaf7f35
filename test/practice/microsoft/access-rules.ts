import type { World } from '../world/world.ts';
import { type AadstsError, aadsts } from './aadsts.ts';
import { metByMfa, policyErrors } from './errors/policy-errors.ts';
import type { Purpose } from './pending-requests.ts';
import type { SignedIn } from './sessions.ts';

type SamlPurpose = Purpose & { kind: 'saml' };
type Rule = (world: World, purpose: SamlPurpose, session: SignedIn) => AadstsError | null;

/** Why a user with a session does not get into the application; null for one who does. */
export function refusalOf(
  world: World,
  purpose: SamlPurpose,
  session: SignedIn,
): AadstsError | null {
  return rules.map((rule) => rule(world, purpose, session)).find((error) => error !== null) ?? null;
}

/** What a session with a second factor may be asked for; a password alone fits more than that. */
const anyMethod = 'urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified';

const rules: readonly Rule[] = [
  ({ tenant }, _purpose, { user }) =>
    tenant.users.includes(user) ? null : aadsts.foreignUser(user, tenant.displayName),
  (_world, { authnContext: asked }, { method }) =>
    method === 'mfa' && asked !== null && asked !== anyMethod
      ? aadsts.authnContext(asked, 'a password and a second factor')
      : null,
  (_world, { app }, { user }) =>
    app.assignments.includes(user.id) ? null : aadsts.notAssigned(app, user),
  (_world, { app: { accessPolicy: policy } }, { method }) =>
    policy === undefined || (method === 'mfa' && metByMfa.includes(policy))
      ? null
      : policyErrors[policy],
  (_world, { app }) => (app.lacksConsent === 'user' ? aadsts.noConsent(app) : null),
  (_world, { app }) =>
    app.lacksConsent === 'administrator' ? aadsts.needsAdminConsent(app) : null,
];
