import { Hono } from 'hono';
import { record } from '../../world/world.ts';
import { readSubmitted } from '../forms/submitted.ts';
import { paths } from '../paths.ts';
import { hostOf, type Portal, type PortalContext, type PortalEnv, show } from '../portal.ts';
import { handoverScreen, signOnFailedScreen } from '../screens/refusals.ts';
import { judgeResponse } from '../service-provider/consume.ts';
import { type FoundUser, findOrProvision } from '../service-provider/find-user.ts';
import type { Rejection } from '../service-provider/rejection.ts';
import {
  isSsoSetUp,
  serviceProvider,
  serviceProviderMetadata,
} from '../service-provider/service-provider.ts';
import { startSession } from '../sessions.ts';

/** The SAML endpoints of a portal. */
export function serviceProviderPages(portal: Portal): Hono<PortalEnv> {
  const pages = new Hono<PortalEnv>();
  pages.get(paths.metadata, (context) =>
    context.body(serviceProviderMetadata(context.var.company, hostOf(context)), 200, {
      'content-type': 'application/xml; charset=utf-8',
    }),
  );
  pages.get(paths.ssoLogin, (context) => sendRequest(portal, context));
  pages.post(paths.consume, (context) => consume(portal, context));
  return pages;
}

async function sendRequest(portal: Portal, context: PortalContext) {
  const { company, session } = context.var;
  if (!isSsoSetUp(company)) {
    session.alert = 'Single sign-on is not set up';
    return context.redirect(paths.login);
  }
  const { loginUrl, binding, nameIdFormat } = company.saml;
  const provider = serviceProvider(portal, company, hostOf(context));
  record(portal.world, hostOf(context), 'saml-request', { binding, loginUrl, nameIdFormat });
  if (binding === 'redirect') {
    return context.redirect(await provider.getAuthorizeUrlAsync('', undefined, {}));
  }
  const { SAMLRequest } = await provider.getAuthorizeMessageAsync('');
  return show(portal, context, handoverScreen(loginUrl, { SAMLRequest: String(SAMLRequest) }));
}

async function consume(portal: Portal, context: PortalContext) {
  const found = await readUser(portal, context);
  if (found.outcome === 'rejected') return fail(portal, context, found.rejection);
  const { company } = context.var;
  startSession(portal.sessions, company, context, { userId: found.user.id, via: 'sso' });
  return context.redirect(paths.library);
}

async function readUser(portal: Portal, context: PortalContext): Promise<FoundUser> {
  const { company } = context.var;
  const host = hostOf(context);
  if (!isSsoSetUp(company)) return { outcome: 'rejected', rejection: notSetUp };
  const samlResponse = (await readSubmitted(context)).text('SAMLResponse');
  const provider = serviceProvider(portal, company, host);
  const verdict = await judgeResponse(portal.world, provider, company, host, samlResponse);
  if (verdict.outcome === 'rejected') return verdict;
  const found = findOrProvision(company, verdict.profile);
  if (found.outcome === 'found') {
    const { nameID: nameId, nameIDFormat: nameIdFormat, issuer } = verdict.profile;
    const details = { nameId, nameIdFormat, issuer, via: 'sso', isNew: found.isNew };
    record(portal.world, host, 'sign-in', { email: found.user.email, ...details });
  }
  return found;
}

const notSetUp: Rejection = {
  reason: 'not-set-up',
  text: 'Single sign-on is not set up in this portal: its Login URL or its x.509 Certificate is missing.',
};

function fail(portal: Portal, context: PortalContext, rejection: Rejection) {
  record(portal.world, hostOf(context), 'sign-in-failed', { ...rejection });
  if (portal.world.faults.bounceToSignIn) {
    context.var.session.alert = `Single sign-on failed. ${rejection.text}`;
    return context.redirect(paths.login);
  }
  return show(portal, context, signOnFailedScreen(rejection), 400);
}
