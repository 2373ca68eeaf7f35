import type { Context } from 'hono';
import { readSession, writeSession } from '../cookies.ts';
import type { AuthnMethod, EntraUser, World } from '../world/world.ts';
import { userById } from './tenants.ts';

const cookie = 'practice-sign-in';
const withSecondFactor = '~mfa';

/** One account that a browser is signed in as. */
export interface SignedIn {
  user: EntraUser;
  /** How the user proved it; an application may ask for it. */
  method: AuthnMethod;
}

/** Everybody whom this browser is signed in as; at first that is the administrator alone. */
export function sessionsOf(world: World, context: Context): SignedIn[] {
  const kept = readSession(context, cookie, world.tenant.adminId).split('.');
  return kept.flatMap((text) => {
    const user = userById(world, text.replace(withSecondFactor, ''));
    return user ? { user, method: text.endsWith(withSecondFactor) ? 'mfa' : 'password' } : [];
  });
}

export function signedInUsers(world: World, context: Context): EntraUser[] {
  return sessionsOf(world, context).map(({ user }) => user);
}

/** Makes these the browser's sessions; the cookie is there from the first page on, as Microsoft's is. */
export function keepSessions(context: Context, sessions: readonly SignedIn[]): void {
  const texts = sessions.map(({ user, method }) =>
    method === 'mfa' ? `${user.id}${withSecondFactor}` : user.id,
  );
  writeSession(context, cookie, texts.join('.'));
}

export function addSession(world: World, context: Context, user: EntraUser): void {
  const others = without(sessionsOf(world, context), user.id);
  keepSessions(context, [...others, { user, method: user.signsInWith ?? 'password' }]);
}

/** Signs one user out and tells who is left. */
export function dropSession(world: World, context: Context, userId: string): EntraUser[] {
  const left = without(sessionsOf(world, context), userId);
  keepSessions(context, left);
  return left.map(({ user }) => user);
}

function without(sessions: readonly SignedIn[], userId: string): SignedIn[] {
  return sessions.filter(({ user }) => user.id !== userId);
}
