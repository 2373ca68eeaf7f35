import type { EntraUser, World } from '../world/world.ts';

/** Whether the first segment of a sign-in address names the tenant, by its ID or by a domain. */
export function isTenant(world: World, segment: string): boolean {
  return segment === world.tenant.id || world.tenant.domains.includes(segment);
}

export function userById(world: World, id: string): EntraUser | undefined {
  return world.tenant.users.find((user) => user.id === id);
}

/** By user principal name, whatever its case. */
export function userByName(world: World, name: string): EntraUser | undefined {
  const wanted = name.trim().toLowerCase();
  return world.tenant.users.find((user) => user.userPrincipalName.toLowerCase() === wanted);
}
