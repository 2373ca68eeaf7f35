import type { Context, Hono } from 'hono';
import { signInHost } from '../hosts.ts';
import { record, type World } from '../world/world.ts';
import { aadsts } from './aadsts.ts';
import { type PendingRequests, pathOf } from './pending-requests.ts';
import { judgeAuthnRequest, type Verdict } from './saml/authn-request-rules.ts';
import { readPostBinding, readRedirectBinding, type SamlMessage } from './saml/saml-message.ts';
import { type AuthnRequest, parseAuthnRequest, parseLogoutRequest } from './saml/saml-requests.ts';
import { answerLogoutRequest } from './saml-sign-out.ts';
import { signedInUsers } from './sessions.ts';
import { showError } from './show-error.ts';
import { showStage } from './show-stage.ts';
import { firstStage } from './stages.ts';
import { isOtherTenant, isTenant } from './tenants.ts';

type ReadMessage = SamlMessage & { outcome: 'read' };

/** The tenant's Login URL, which is its Logout URL too: what a request wants is in the request. */
export function addSaml2Endpoint(app: Hono, world: World, requests: PendingRequests): void {
  const answer = (context: Context, tenant: string, message: SamlMessage) => {
    const isOther = isOtherTenant(world, tenant);
    if (!isTenant(world, tenant) && !isOther) {
      return showError(world, context, aadsts.unknownTenant(tenant));
    }
    if (message.outcome === 'missing') return showError(world, context, aadsts.noSamlRequest());
    if (message.outcome === 'unreadable') return showError(world, context, aadsts.notSaml());
    if (isOther) return refuseElsewhere(world, context, message);
    return answerMessage(world, requests, context, message);
  };
  app.get('/:tenant/saml2', (context) =>
    answer(context, context.req.param('tenant'), readRedirectBinding(context.req.query())),
  );
  app.post('/:tenant/saml2', async (context) =>
    answer(context, context.req.param('tenant'), readPostBinding(await context.req.parseBody())),
  );
}

/** The other organization's tenant has no application that could ask for anything. */
function refuseElsewhere(world: World, context: Context, { xml, binding }: ReadMessage) {
  const request = parseAuthnRequest(xml) ?? parseLogoutRequest(xml);
  if (!request) return showError(world, context, aadsts.notSaml());
  const error = aadsts.unknownApp(request.issuer, world.otherTenant.displayName);
  const { issuer } = request;
  record(world, signInHost, 'saml-request', { binding, issuer, app: null, code: error.code });
  return showError(world, context, error);
}

function answerMessage(
  world: World,
  requests: PendingRequests,
  context: Context,
  message: ReadMessage,
): Response | Promise<Response> {
  const authnRequest = parseAuthnRequest(message.xml);
  if (authnRequest) return beginSignIn(world, requests, context, message, authnRequest);
  const logoutRequest = parseLogoutRequest(message.xml);
  if (logoutRequest) return answerLogoutRequest(world, context, logoutRequest, message.relayState);
  return showError(world, context, aadsts.notSaml());
}

function beginSignIn(
  world: World,
  requests: PendingRequests,
  context: Context,
  message: ReadMessage,
  request: AuthnRequest,
): Response | Promise<Response> {
  const verdict = judgeAuthnRequest(world, { ...request, isSigned: message.isSigned });
  recordRequest(world, message, request, verdict);
  if (verdict.outcome === 'refused') return showError(world, context, verdict.error);
  const { id, issuer, nameIdFormat, forceAuthn } = request;
  const pending = requests.begin(
    {
      kind: 'saml',
      app: verdict.app,
      request: { id, issuer, nameIdFormat, acs: verdict.acs },
      relayState: message.relayState,
      forceAuthn,
      authnContext: request.authnContextClass,
    },
    firstStage(signedInUsers(world, context), { askAgain: forceAuthn }),
  );
  // Microsoft answers a request in the address at that very address, and so keeps it in the tab's history.
  if (message.binding === 'redirect') return showStage(world, context, pending);
  return context.redirect(pathOf(pending), 303);
}

function recordRequest(
  world: World,
  message: ReadMessage,
  request: AuthnRequest,
  verdict: Verdict,
): void {
  record(world, signInHost, 'saml-request', {
    binding: message.binding,
    issuer: request.issuer,
    acs: request.acs,
    nameIdFormat: request.nameIdFormat,
    app: verdict.outcome === 'accepted' ? verdict.app.displayName : null,
    code: verdict.outcome === 'refused' ? verdict.error.code : null,
  });
}
