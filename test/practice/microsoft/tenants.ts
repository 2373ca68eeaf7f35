import type { EntraUser, World } from '../world/world.ts';

/** Whether the first segment of a sign-in address names the tenant, by its ID or by a domain. */
export function isTenant(world: World, segment: string): boolean {
  return names(world.tenant, segment);
}

/** The same for the other organization's tenant, which exists, but has no application in it. */
export function isOtherTenant(world: World, segment: string): boolean {
  return names(world.otherTenant, segment);
}

function names({ id, domains }: World['otherTenant'], segment: string): boolean {
  return segment === id || domains.includes(segment);
}

/** Whoever has an account at Microsoft, in whichever tenant. */
export function userById(world: World, id: string): EntraUser | undefined {
  return everybody(world).find((user) => user.id === id);
}

/** By user principal name, whatever its case. */
export function userByName(world: World, name: string): EntraUser | undefined {
  const wanted = name.trim().toLowerCase();
  return everybody(world).find((user) => user.userPrincipalName.toLowerCase() === wanted);
}

function everybody({ tenant, otherTenant }: World): EntraUser[] {
  return [...tenant.users, ...otherTenant.users];
}
