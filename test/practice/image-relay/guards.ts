import type { MiddlewareHandler } from 'hono';
import { readSubmitted } from './forms/submitted.ts';
import { paths } from './paths.ts';
import { isAdmin, type Portal, type PortalEnv, show } from './portal.ts';
import { forgedFormScreen, notAllowedScreen } from './screens/refusals.ts';
import { isSsoSetUp } from './service-provider/service-provider.ts';

type Guard = MiddlewareHandler<PortalEnv>;

const openPaths: readonly string[] = [
  paths.login,
  paths.logout,
  paths.ssoLogin,
  paths.metadata,
  paths.consume,
];

/** Signed out, every page leads to the sign-in page; the sign-on URL starts SSO where it is set up. */
export const requireSignIn: Guard = async (context, next) => {
  const { company, user } = context.var;
  const { path } = context.req;
  if (user || openPaths.includes(path)) return next();
  const startsSso = path === paths.library && isSsoSetUp(company);
  return context.redirect(startsSso ? paths.ssoLogin : paths.login);
};

export function requireAdmin(portal: Portal): Guard {
  return async (context, next) => {
    const { company, user } = context.var;
    if (user && isAdmin(company, user)) return next();
    return show(portal, context, notAllowedScreen, 403);
  };
}

/** A form has to carry the token of its session; only the identity provider posts without one. */
export function requireToken(portal: Portal): Guard {
  return async (context, next) => {
    if (context.req.method !== 'POST' || context.req.path === paths.consume) return next();
    const form = await readSubmitted(context);
    if (form.text('authenticity_token') === context.var.session.csrfToken) return next();
    return show(portal, context, forgedFormScreen, 422);
  };
}
