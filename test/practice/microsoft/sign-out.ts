import type { Context, Hono } from 'hono';
import { signInHost } from '../hosts.ts';
import { record, type World } from '../world/world.ts';
import { aadsts } from './aadsts.ts';
import { signedOutPage } from './pages/signed-out-page.ts';
import { dropSession, keepSessions } from './sessions.ts';
import { showError } from './show-error.ts';
import { isTenant, userByName } from './tenants.ts';

type Answer = Response | Promise<Response>;

/** The ways to sign out without a SAML message: by WS-Federation and by OAuth. */
export function addSignOut(app: Hono, world: World): void {
  for (const path of ['/:tenant/wsfederation', '/:tenant/wsfed'] as const) {
    app.all(path, (context) =>
      inTenant(world, context, context.req.param('tenant'), () =>
        context.req.query('wa') === 'wsignout1.0'
          ? signOut(world, context, undefined)
          : showError(world, context, aadsts.missingField('wa')),
      ),
    );
  }
  for (const path of ['/:tenant/oauth2/logout', '/:tenant/oauth2/v2.0/logout'] as const) {
    app.get(path, (context) =>
      inTenant(world, context, context.req.param('tenant'), () =>
        signOut(world, context, context.req.query('logout_hint')),
      ),
    );
  }
}

function inTenant(world: World, context: Context, tenant: string, answer: () => Answer): Answer {
  if (tenant === 'common' || isTenant(world, tenant)) return answer();
  return showError(world, context, aadsts.unknownTenant(tenant));
}

/** Signs out the hinted user; without a hint everybody. */
function signOut(world: World, context: Context, hint: string | undefined): Answer {
  const user = userByName(world, hint ?? '');
  if (user) dropSession(world, context, user.id);
  else keepSessions(context, []);
  record(world, signInHost, 'sign-out', { user: user?.userPrincipalName ?? null });
  return context.html(signedOutPage(world));
}
