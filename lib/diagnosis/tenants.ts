import { cloud, tenantOf } from '../saml/clouds.ts';
import { factValue, type SetupState } from '../setup/setup-state.ts';
import { tenantsIn } from '../setup/tenants-in.ts';
import type { Evidence } from './evidence.ts';

/** The tenant that the application's pages name; null where they name none, or more than one. */
function tenantOfApplication(setup: SetupState): string | null {
  const values = Object.entries(setup.facts).map(([key, fact]) => [key, fact.value]);
  const published = setup.published?.tenantId.toLowerCase() ?? [];
  const named = new Set([...tenantsIn(Object.fromEntries(values)), ...[published].flat()]);
  const [tenant, second] = named;
  return tenant !== undefined && second === undefined ? tenant : null;
}

/** The tenant that Image Relay asked: where its request went, else the Login URL that it holds. */
function tenantAsked(setup: SetupState, evidence: Evidence | null): string | null {
  const sentTo = evidence?.request?.sentTo ?? '';
  const held = factValue(setup, 'image-relay/idp.loginUrl') ?? '';
  return tenantOf(withoutQuery(sentTo)) ?? tenantOf(held);
}

/** Both are known, and they differ. */
export function asksAnotherTenant(setup: SetupState, evidence: Evidence | null): boolean {
  const own = tenantOfApplication(setup);
  const asked = tenantAsked(setup, evidence);
  return own !== null && asked !== null && own !== asked;
}

/** The Login URL of the application as Entra shows it, or as it follows from the tenant. */
export function rightLoginUrl(setup: SetupState): string | null {
  const tenant = tenantOfApplication(setup);
  const built = tenant === null ? null : `https://${cloud.signInHost}/${tenant}/saml2`;
  return factValue(setup, 'entra/idp.loginUrl') ?? built;
}

/** How the tenant signs its answers. */
export function rightIssuer(setup: SetupState): string | null {
  const tenant = tenantOfApplication(setup);
  const built = tenant === null ? null : `https://${cloud.issuerHost}/${tenant}/`;
  return factValue(setup, 'entra/idp.identifier') ?? built;
}

/** A request in the redirect binding is its address's query. */
export function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
