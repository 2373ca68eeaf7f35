import type { Context } from 'hono';
import { signInHost } from '../hosts.ts';
import { record, type World } from '../world/world.ts';
import type { AadstsError } from './aadsts.ts';
import { errorPage } from './pages/error-page.ts';
import { keepSessions, sessionsOf } from './sessions.ts';

/** Answers with the error page. Its status is 200, as on Microsoft's own: go by the code. */
export function showError(
  world: World,
  context: Context,
  error: AadstsError,
  retryPath: string | null = null,
): Response | Promise<Response> {
  keepSessions(context, sessionsOf(world, context));
  record(world, signInHost, 'sign-in-error', { code: error.code });
  return context.html(errorPage(world, error, retryPath));
}
