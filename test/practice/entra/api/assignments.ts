import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { type EnterpriseApp, record, type World } from '../../world/world.ts';
import { appByReference, hostOf, readBody, refuse } from './answers.ts';
import { peopleByName } from './people.ts';

const chosen = z.object({ userIds: z.array(z.string()).min(1) });

/** Who may use an application. */
export function assignmentsApi(world: World): Hono {
  const api = new Hono();
  api.get('/apps/:app/assignments', (context) => {
    const app = appByReference(world, context.req.param('app'));
    return app ? context.json(assigned(world, app)) : refuse(context, 404, 'appNotFound');
  });
  api.post('/apps/:app/assignments', (context) => change(world, context, 'assign'));
  api.delete('/apps/:app/assignments', (context) => change(world, context, 'unassign'));
  return api;
}

function assigned(world: World, app: EnterpriseApp) {
  return peopleByName(world).filter(({ id }) => app.assignments.includes(id));
}

async function change(world: World, context: Context, screen: 'assign' | 'unassign') {
  const app = appByReference(world, context.req.param('app') ?? '');
  const body = await readBody(context, chosen);
  if (!app || !body) return refuse(context, 404, 'appNotFound');
  const others = app.assignments.filter((id) => !body.userIds.includes(id));
  app.assignments = screen === 'assign' ? [...others, ...body.userIds] : others;
  const users = world.tenant.users.filter(({ id }) => body.userIds.includes(id));
  const names = users.map((user) => user.userPrincipalName);
  record(world, hostOf(context), 'saved', { screen, app: app.displayName, users: names });
  return context.json(assigned(world, app));
}
