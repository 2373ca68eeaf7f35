import { type Context, Hono } from 'hono';
import { readSession, writeSession } from '../cookies.ts';
import { signInHost } from '../hosts.ts';
import type { EntraUser, World } from '../world/world.ts';
import { myAppsPage } from './pages/my-apps-page.ts';
import { portalSignInUrl, redeemPortalCode } from './portal-sign-in.ts';
import { userById } from './tenants.ts';

/** Who was here last. It decides which of several sessions is meant, and opens nothing by itself. */
const cookie = 'practice-my-apps';

/**
 * Plays myapps.microsoft.com. Its session is the sign-in host's: each visit asks there who it is, and
 * is answered without a page while that is clear.
 */
export function myAppsApp(world: World): Hono {
  const app = new Hono();
  app.get('/', (context) => {
    const user = userById(world, redeemPortalCode(world, context.req.query('code')));
    if (!user) return context.redirect(portalSignInUrl({ hint: lastUser(world, context) }), 303);
    writeSession(context, cookie, user.id);
    return context.html(myAppsPage(world, user));
  });
  app.get('/switch', (context) => context.redirect(portalSignInUrl({ choose: true }), 303));
  app.post('/sign-out', (context) => {
    const user = lastUser(world, context);
    writeSession(context, cookie, '');
    return context.redirect(signOutUrl(user), 303);
  });
  return app;
}

function lastUser(world: World, context: Context): EntraUser | undefined {
  return userById(world, readSession(context, cookie, ''));
}

function signOutUrl(user: EntraUser | undefined): string {
  const url = new URL(`https://${signInHost}/common/oauth2/v2.0/logout`);
  if (user) url.searchParams.set('logout_hint', user.userPrincipalName);
  return url.href;
}
