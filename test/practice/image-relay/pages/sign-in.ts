import { Hono } from 'hono';
import { type Company, type RelayUser, record } from '../../world/world.ts';
import { findUserByEmail } from '../forms/sso-user-form.ts';
import { readSubmitted } from '../forms/submitted.ts';
import { paths } from '../paths.ts';
import {
  fullName,
  hostOf,
  type Portal,
  type PortalContext,
  type PortalEnv,
  permissionOf,
  show,
} from '../portal.ts';
import { signInNames, signInScreen } from '../screens/sign-in.ts';
import { startSession } from '../sessions.ts';

/** Signing in with a password, and signing out. */
export function signInPages(portal: Portal): Hono<PortalEnv> {
  const pages = new Hono<PortalEnv>();
  pages.get(paths.login, (context) => show(portal, context, signInScreen(context.var.company)));
  pages.post(paths.login, (context) => signIn(portal, context));
  pages.get(paths.logout, (context) => signOut(portal, context));
  return pages;
}

async function signIn(portal: Portal, context: PortalContext) {
  const { company } = context.var;
  const form = await readSubmitted(context);
  const email = form.text(signInNames.email).trim();
  const user = findUserByEmail(company, email);
  const refusal = refuse(company, user, form.text(signInNames.password));
  if (refusal) return show(portal, context, signInScreen(company, email, [refusal]), 422);
  const session = startSession(portal.sessions, company, context, {
    userId: user?.id ?? null,
    via: 'password',
  });
  session.notice = user ? `Welcome, ${fullName(user)}` : '';
  record(portal.world, hostOf(context), 'sign-in', { email, via: 'password' });
  return context.redirect(paths.library);
}

function refuse(company: Company, user: RelayUser | undefined, password: string): string | null {
  const isSsoOnly = user !== undefined && permissionOf(company, user)?.ssoOnly;
  if (user && (isSsoOnly || user.password === null)) {
    return 'This account can sign in with SSO only';
  }
  return user && user.password === password ? null : 'Email or password is wrong';
}

/** Ends the session here; whoever came through SSO is sent on to the Logout URL, as a plain address. */
function signOut(portal: Portal, context: PortalContext) {
  const { company, session, user } = context.var;
  const cameThroughSso = session.via === 'sso';
  portal.sessions.delete(session.id);
  const next = startSession(portal.sessions, company, context, { userId: null, via: 'password' });
  next.notice = user ? 'You are signed out' : '';
  const leavesTo = cameThroughSso && company.saml.logoutUrl;
  return context.redirect(leavesTo || paths.login);
}
