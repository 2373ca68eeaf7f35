import type { Context } from 'hono';
import type { World } from '../world/world.ts';
import { finishSignIn } from './finish.ts';
import { stagePage } from './pages/stage-pages.ts';
import { type PendingRequest, pathOf } from './pending-requests.ts';
import { keepSessions, sessionsOf } from './sessions.ts';
import { showError } from './show-error.ts';
import { firstStage } from './stages.ts';

/** The page that a sign-in has come to, or what it was for once there is nothing left to ask. */
export function showStage(
  world: World,
  context: Context,
  pending: PendingRequest,
): Response | Promise<Response> {
  const sessions = sessionsOf(world, context);
  const users = sessions.map(({ user }) => user);
  const { stage } = pending;
  if (stage.name === 'refused') {
    return showError(world, context, stage.error, `/common/switch?ctx=${pending.id}`);
  }
  // The provider of the account's own domain is not played: the browser comes back at once, without a response.
  if (stage.name === 'federated') return context.redirect(`/login.srf?ctx=${pending.id}`, 303);
  if (stage.name !== 'granted') {
    keepSessions(context, sessions);
    return context.html(stagePage(world, pending, stage, users));
  }
  const session = sessions.find(({ user }) => user.id === stage.userId);
  if (session) return finishSignIn(world, context, pending, session);
  // Signed out in another tab meanwhile.
  pending.stage = firstStage(users, { choose: true });
  return context.redirect(pathOf(pending), 303);
}
