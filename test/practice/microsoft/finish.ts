import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { signInHost } from '../hosts.ts';
import { type EntraUser, record, type World } from '../world/world.ts';
import { type AadstsError, aadsts } from './aadsts.ts';
import { responsePage } from './pages/response-page.ts';
import type { PendingRequest, Purpose } from './pending-requests.ts';
import { answerAuthnRequest } from './saml/saml-response.ts';
import { keepSessions, signedInUsers } from './sessions.ts';
import { showError } from './show-error.ts';

/** Gives what the sign-in was for to a user who has a session, or says why not. */
export async function finishSignIn(
  world: World,
  context: Context,
  pending: PendingRequest,
  user: EntraUser,
): Promise<Response> {
  const refuse = (error: AadstsError) =>
    showError(world, context, error, `/common/switch?ctx=${pending.id}`);
  if (!user.accountEnabled) return refuse(aadsts.disabledUser());
  if (pending.purpose.kind === 'portal') return toPortal(world, context, pending.purpose, user);
  const { app, request, relayState } = pending.purpose;
  if (!app.assignments.includes(user.id)) return refuse(aadsts.notAssigned(app, user));
  const answer = await answerAuthnRequest(world, app, user, request);
  if (answer.outcome === 'refused') return refuse(answer.error);
  recordResponse(world, pending.purpose, user, answer.nameId);
  keepSessions(context, signedInUsers(world, context));
  return context.html(responsePage(request.acs, answer.samlResponse, relayState));
}

function toPortal(
  world: World,
  context: Context,
  purpose: Purpose & { kind: 'portal' },
  user: EntraUser,
): Response {
  const code = randomUUID();
  world.portalCodes.set(code, user.id);
  return context.redirect(`${purpose.returnTo}?code=${code}`, 303);
}

function recordResponse(
  world: World,
  purpose: Purpose & { kind: 'saml' },
  user: EntraUser,
  nameId: string,
): void {
  record(world, signInHost, 'saml-response', {
    user: user.userPrincipalName,
    app: purpose.app.displayName,
    appId: purpose.app.appId,
    acs: purpose.request.acs,
    nameId,
  });
}
