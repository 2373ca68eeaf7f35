import type { Company, EnterpriseApp, EntraUser, Permission, RelayUser, World } from './world.ts';

/** A world in which both consoles are set up, with the pieces that a driver or a fault needs. */
export interface ReadyWorld {
  world: World;
  app: EnterpriseApp;
  company: Company;
  /** Assigned to the application; signs in with `userPrincipalName` and `password` and need not change it. */
  testUser: EntraUser;
  /** The same person in Image Relay. */
  relayUser: RelayUser;
  /** The group that the person is in and that Just-In-Time provisioning gives. */
  permission: Permission;
}

const readyWorlds = new WeakMap<World, ReadyWorld>();

/** Remembers the pieces of a world, since a fault may take one of them out of it. */
export function rememberReadyWorld(ready: ReadyWorld): ReadyWorld {
  readyWorlds.set(ready.world, ready);
  return ready;
}

/** Null for a world that began without a set-up. */
export function readyWorldOf(world: World): ReadyWorld | null {
  return readyWorlds.get(world) ?? null;
}
