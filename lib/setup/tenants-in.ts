import { tenantOf } from '../saml/clouds.ts';
import type { FactKey } from './setup-state.ts';

const addresses = [
  'entra/idp.loginUrl',
  'entra/idp.logoutUrl',
  'entra/idp.identifier',
  'entra/idp.metadataUrl',
] as const satisfies readonly FactKey[];

/** Every tenant that values name, by itself or in an address, in lower case. */
export function tenantsIn(values: Readonly<Partial<Record<FactKey, string>>>): string[] {
  const named = addresses.map((key) => tenantOf(values[key] ?? ''));
  const all = [...named, values['entra/tenant.id'] ?? null];
  return all.flatMap((each) => (each === null ? [] : each.toLowerCase()));
}
