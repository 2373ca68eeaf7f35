import type { Context } from 'hono';
import { ServiceProvider } from 'samlify';
import { signInHost } from '../hosts.ts';
import { type EnterpriseApp, record, type World } from '../world/world.ts';
import { aadsts } from './aadsts.ts';
import { signedOutPage } from './pages/signed-out-page.ts';
import { appByIdentifier } from './saml/authn-request-rules.ts';
import { httpRedirect, identityProvider } from './saml/saml-entities.ts';
import type { LogoutRequest } from './saml/saml-requests.ts';
import { dropSession, keepSessions } from './sessions.ts';
import { showError } from './show-error.ts';
import { userByName } from './tenants.ts';

/**
 * Signs out whom the request names, or everybody. The answer goes to the application's Logout URL; an
 * application without one leaves the browser on a page of Microsoft's.
 */
export function answerLogoutRequest(
  world: World,
  context: Context,
  request: LogoutRequest,
  relayState: string,
): Response | Promise<Response> {
  const app = appByIdentifier(world, request.issuer);
  if (!app) return showError(world, context, aadsts.unknownApp(request.issuer));
  const user = userByName(world, request.nameId ?? '');
  if (user) dropSession(world, context, user.id);
  else keepSessions(context, []);
  record(world, signInHost, 'sign-out', { user: user?.userPrincipalName ?? null });
  if (app.logoutUrl === '') return context.html(signedOutPage(world));
  return context.redirect(logoutResponseUrl(world, app, request, relayState), 303);
}

function logoutResponseUrl(
  world: World,
  app: EnterpriseApp,
  request: LogoutRequest,
  relayState: string,
): string {
  const sp = ServiceProvider({
    entityID: request.issuer,
    singleLogoutService: [{ Binding: httpRedirect, Location: app.logoutUrl }],
  });
  const answered = { extract: { request: { id: request.id } } };
  const idp = identityProvider(world.tenant.id, null);
  return idp.createLogoutResponse(sp, answered, 'redirect', { relayState }).context;
}
