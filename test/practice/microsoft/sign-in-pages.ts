import type { Context, Hono } from 'hono';
import { signInHost } from '../hosts.ts';
import { record, type World } from '../world/world.ts';
import { aadsts } from './aadsts.ts';
import {
  asksAgain,
  type PendingRequest,
  type PendingRequests,
  pathOf,
} from './pending-requests.ts';
import { addSession, dropSession, signedInUsers } from './sessions.ts';
import { showError } from './show-error.ts';
import { showStage } from './show-stage.ts';
import {
  afterChoice,
  afterFederation,
  afterNewPassword,
  afterPassword,
  afterUsername,
  firstStage,
  type StageForm,
  withErrorPage,
} from './stages.ts';
import { userById } from './tenants.ts';

/** The pages between a request and its answer: account picker, username, passwords. */
export function addSignInPages(app: Hono, world: World, requests: PendingRequests): void {
  app.get('/common/reprocess', (context) =>
    withPending(world, requests, context, context.req.query('ctx'), (pending) =>
      showStage(world, context, pending),
    ),
  );
  app.post('/common/login', async (context) => {
    const form = textsOf(await context.req.parseBody());
    return withPending(world, requests, context, form.ctx, (pending) => {
      if (form.stage === pending.stage.name) advance(world, context, pending, form);
      if (world.faults.accountErrorPages) pending.stage = withErrorPage(pending.stage);
      return context.redirect(pathOf(pending), 303);
    });
  });
  app.get('/login.srf', (context) =>
    withPending(world, requests, context, context.req.query('ctx'), (pending) => {
      if (pending.stage.name === 'federated') pending.stage = afterFederation(world, pending.stage);
      return context.redirect(pathOf(pending), 303);
    }),
  );
  app.get('/common/switch', (context) =>
    withPending(world, requests, context, context.req.query('ctx'), (pending) => {
      signOutAndAskAgain(world, context, pending);
      return context.redirect(pathOf(pending), 303);
    }),
  );
}

type Answer = Response | Promise<Response>;

function withPending(
  world: World,
  requests: PendingRequests,
  context: Context,
  id: string | undefined,
  answer: (pending: PendingRequest) => Answer,
): Answer {
  const pending = requests.find(id ?? '');
  return pending ? answer(pending) : showError(world, context, aadsts.staleRequest());
}

function advance(world: World, context: Context, pending: PendingRequest, form: StageForm): void {
  const sessions = signedInUsers(world, context);
  const { stage } = pending;
  if (form.back !== undefined) {
    pending.stage = firstStage(sessions, { choose: true });
    return;
  }
  switch (stage.name) {
    case 'choose':
      pending.stage = afterChoice(sessions, form.account ?? '', asksAgain(pending.purpose));
      return;
    case 'username':
      pending.stage = afterUsername(world, form.loginfmt ?? '');
      return;
    case 'password':
      pending.stage = afterPassword(world, stage.userId, form.passwd ?? '');
      return;
    case 'update-password':
      pending.stage = afterNewPassword(world, stage.userId, form);
      return;
    case 'stay-signed-in':
      signIn(world, context, pending, stage.userId);
  }
}

/** The answer to "Stay signed in?" changes nothing here: a practice browser is thrown away anyway. */
function signIn(world: World, context: Context, pending: PendingRequest, userId: string): void {
  const user = userById(world, userId);
  if (!user) return;
  addSession(world, context, user);
  record(world, signInHost, 'sign-in', { user: user.userPrincipalName });
  pending.stage = { name: 'granted', userId };
}

function signOutAndAskAgain(world: World, context: Context, pending: PendingRequest): void {
  const { stage } = pending;
  if (stage.name !== 'granted' && stage.name !== 'refused') return;
  const left =
    stage.name === 'granted'
      ? dropSession(world, context, stage.userId)
      : signedInUsers(world, context);
  pending.stage = firstStage(left, { choose: true });
}

function textsOf(form: Record<string, unknown>): StageForm {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
