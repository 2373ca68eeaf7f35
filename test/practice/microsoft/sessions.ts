import type { Context } from 'hono';
import { readSession, writeSession } from '../cookies.ts';
import type { EntraUser, World } from '../world/world.ts';
import { userById } from './tenants.ts';

const cookie = 'practice-sign-in';

/** Everybody whom this browser is signed in as; at first that is the administrator alone. */
export function signedInUsers(world: World, context: Context): EntraUser[] {
  const ids = readSession(context, cookie, world.tenant.adminId).split('.');
  return ids.flatMap((id) => userById(world, id) ?? []);
}

/** Makes these the browser's sessions; the cookie is there from the first page on, as Microsoft's is. */
export function keepSessions(context: Context, users: readonly EntraUser[]): void {
  writeSession(context, cookie, users.map((user) => user.id).join('.'));
}

export function addSession(world: World, context: Context, user: EntraUser): void {
  keepSessions(context, [...without(signedInUsers(world, context), user.id), user]);
}

/** Signs one user out and tells who is left. */
export function dropSession(world: World, context: Context, userId: string): EntraUser[] {
  const left = without(signedInUsers(world, context), userId);
  keepSessions(context, left);
  return left;
}

function without(users: readonly EntraUser[], userId: string): EntraUser[] {
  return users.filter((user) => user.id !== userId);
}
