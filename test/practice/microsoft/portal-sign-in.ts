import type { Context, Hono } from 'hono';
import { myAppsHost, signInHost } from '../hosts.ts';
import type { EntraUser, World } from '../world/world.ts';
import { aadsts } from './aadsts.ts';
import { type PendingRequests, pathOf, type Stage } from './pending-requests.ts';
import { signedInUsers } from './sessions.ts';
import { showError } from './show-error.ts';
import { firstStage } from './stages.ts';
import { userByName } from './tenants.ts';

const authorizePath = '/common/oauth2/v2.0/authorize';
const returnTo = `https://${myAppsHost}/`;

export interface PortalSignIn {
  /** Shows the account picker even to a browser with one session. */
  choose?: boolean;
  /** Whose session to take if it still exists. */
  hint?: EntraUser | undefined;
}

/** Where My Apps sends a browser to learn who it is, and comes back from with a one-time code. */
export function portalSignInUrl(how: PortalSignIn): string {
  const query = new URLSearchParams({ client_id: 'my-apps', redirect_uri: returnTo });
  if (how.choose) query.set('prompt', 'select_account');
  if (how.hint) query.set('login_hint', how.hint.userPrincipalName);
  return `https://${signInHost}${authorizePath}?${query}`;
}

/** Signs in to Microsoft's own portal. Codes go to My Apps alone, whatever the address asks for. */
export function addPortalSignIn(app: Hono, world: World, requests: PendingRequests): void {
  app.get(authorizePath, (context) => {
    if (context.req.query('redirect_uri') !== returnTo) {
      return showError(world, context, aadsts.missingField('redirect_uri'));
    }
    const pending = requests.begin({ kind: 'portal', returnTo }, askedStage(world, context));
    return context.redirect(pathOf(pending), 303);
  });
}

function askedStage(world: World, context: Context): Stage {
  const sessions = signedInUsers(world, context);
  const hinted = userByName(world, context.req.query('login_hint') ?? '');
  if (hinted && sessions.includes(hinted)) return { name: 'granted', userId: hinted.id };
  return firstStage(sessions, { choose: context.req.query('prompt') === 'select_account' });
}

/** Id of the user whom a code stands for, or nothing; a code works once. */
export function redeemPortalCode(world: World, code = ''): string {
  const userId = world.portalCodes.get(code) ?? '';
  world.portalCodes.delete(code);
  return userId;
}
