import type { CacheProvider } from '@node-saml/node-saml';
import type { Context, Env } from 'hono';
import { chanceOf } from '../drift/chance.ts';
import { renamingOf } from '../drift/rename.ts';
import { type Company, type RelayUser, record, type World } from '../world/world.ts';
import { driftScreen } from './drift-screen.ts';
import type { Renderer } from './render/renderer.ts';
import type { Frame, Screen } from './screen.ts';
import type { Session, Sessions } from './sessions.ts';

/** What all pages of all portals share. */
export interface Portal {
  world: World;
  sessions: Sessions;
  render: Renderer;
  /** Requests that were sent to an identity provider and are not answered yet. */
  pendingRequests: (company: Company) => CacheProvider;
}

export interface PortalEnv extends Env {
  Variables: { company: Company; session: Session; user: RelayUser | null };
}

export type PortalContext = Context<PortalEnv>;

/**
 * Answers with a screen in the portal's frame, as a document or to a script as data; flash messages
 * are said once.
 */
export async function show(
  portal: Portal,
  context: PortalContext,
  today: Screen,
  status: 200 | 400 | 403 | 404 | 422 = 200,
) {
  const { session } = context.var;
  const frame = frameOf(context);
  const { drift } = portal.world.options;
  const screen = driftScreen(today, chanceOf(drift));
  session.notice = '';
  session.alert = '';
  context.header('vary', 'accept');
  if (context.req.header('accept') !== 'application/json') {
    const document = await portal.render(screen, frame);
    return context.html(renamingOf(drift).html(document.toString()), status);
  }
  // Going back in the browser must not show the data instead of the document.
  context.header('cache-control', 'no-store');
  return context.json({ screen, frame }, status);
}

function frameOf(context: PortalContext): Frame {
  const { company, session, user } = context.var;
  return {
    portalName: company.name,
    user: user && { name: fullName(user), email: user.email, isAdmin: isAdmin(company, user) },
    notice: session.notice,
    alert: session.alert,
    csrfToken: session.csrfToken,
  };
}

export function fullName(user: RelayUser): string {
  return `${user.firstName} ${user.lastName}`.trim();
}

export function permissionOf(company: Company, user: RelayUser) {
  return company.permissions.find((permission) => permission.id === user.permissionId);
}

export function isAdmin(company: Company, user: RelayUser): boolean {
  return permissionOf(company, user)?.type === 'Admin';
}

export function hostOf(context: Context): string {
  return new URL(context.req.url).hostname;
}

/** Notes a form that was saved, with the values as they are stored now. */
export function recordSaved(
  portal: Portal,
  context: PortalContext,
  screen: string,
  values: Record<string, unknown>,
): void {
  record(portal.world, hostOf(context), 'saved', { screen, ...values });
}
