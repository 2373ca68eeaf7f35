import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { signInHost } from '../hosts.ts';
import { type EntraUser, record, type World } from '../world/world.ts';
import { type AadstsError, aadsts } from './aadsts.ts';
import { refusalOf } from './access-rules.ts';
import { responsePage } from './pages/response-page.ts';
import type { PendingRequest, Purpose } from './pending-requests.ts';
import { failureResponse } from './saml/failure-response.ts';
import { answerAuthnRequest } from './saml/saml-response.ts';
import { keepSessions, type SignedIn, sessionsOf } from './sessions.ts';
import { showError } from './show-error.ts';

type SamlPurpose = Purpose & { kind: 'saml' };

/** Gives what the sign-in was for to a user who has a session, or says why not. */
export async function finishSignIn(
  world: World,
  context: Context,
  pending: PendingRequest,
  session: SignedIn,
): Promise<Response> {
  const refuse = (error: AadstsError) =>
    showError(world, context, error, `/common/switch?ctx=${pending.id}`);
  const { purpose } = pending;
  if (!session.user.accountEnabled) return refuse(aadsts.disabledUser());
  if (purpose.kind === 'portal') return toPortal(world, context, purpose, session.user);
  const refusal = refusalOf(world, purpose, session);
  if (refusal) return refuse(refusal);
  if (world.faults.respondsWithFailure) return respondFailure(world, context, purpose);
  const { app, request, relayState } = purpose;
  const answer = await answerAuthnRequest(world, app, session.user, request, session.method);
  if (answer.outcome === 'refused') return refuse(answer.error);
  recordResponse(world, purpose, session.user, answer.nameId);
  keepSessions(context, sessionsOf(world, context));
  return context.html(responsePage(request.acs, answer.samlResponse, relayState));
}

function respondFailure(world: World, context: Context, purpose: SamlPurpose) {
  keepSessions(context, sessionsOf(world, context));
  const response = failureResponse(world, purpose.request);
  return context.html(responsePage(purpose.request.acs, response, purpose.relayState));
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

function recordResponse(world: World, purpose: SamlPurpose, user: EntraUser, nameId: string): void {
  record(world, signInHost, 'saml-response', {
    user: user.userPrincipalName,
    app: purpose.app.displayName,
    appId: purpose.app.appId,
    acs: purpose.request.acs,
    nameId,
  });
}
