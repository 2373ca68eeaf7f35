import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/**
 * A session is kept in one cookie a host. A browser that has never been here holds the
 * administrator's session, because that is how an admin arrives; signing out leaves an empty cookie.
 */
export function readSession(context: Context, name: string, fallback: string): string {
  return getCookie(context, name) ?? fallback;
}

export function writeSession(context: Context, name: string, value: string): void {
  setCookie(context, name, value, { path: '/', secure: true, httpOnly: true, sameSite: 'None' });
}
