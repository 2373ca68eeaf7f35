import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { type EntraUser, record, type World } from '../../world/world.ts';
import type { NewPerson, Person } from '../exchange.ts';
import { hostOf, readBody, refuse } from './answers.ts';

const newPerson: z.ZodType<NewPerson> = z.object({
  userName: z.string().regex(/^[A-Za-z0-9'._-]+$/),
  domain: z.string(),
  mailNickname: z.string().min(1),
  displayName: z.string().trim().min(1),
  password: z.string().min(8),
  accountEnabled: z.boolean(),
  givenName: z.string(),
  surname: z.string(),
  mail: z.string(),
});

/** The users of the tenant. */
export function peopleApi(world: World): Hono {
  const api = new Hono();
  api.get('/users', (context) => context.json(peopleByName(world)));
  api.get('/users/:id', (context) => {
    const user = world.tenant.users.find(({ id }) => id === context.req.param('id'));
    return user ? context.json(person(user)) : refuse(context, 404, 'userNotFound');
  });
  api.post('/users', (context) => createUser(world, context));
  return api;
}

export function person(user: EntraUser): Person {
  const { id, displayName, userPrincipalName, mail, accountEnabled } = user;
  return { id, displayName, userPrincipalName, mail, accountEnabled };
}

export function peopleByName(world: World): Person[] {
  return world.tenant.users.map(person).sort((a, b) => a.displayName.localeCompare(b.displayName));
}

async function createUser(world: World, context: Context) {
  const body = await readBody(context, newPerson);
  if (!body || !world.tenant.domains.includes(body.domain)) {
    return refuse(context, 400, 'userIncomplete');
  }
  const userPrincipalName = `${body.userName}@${body.domain}`;
  const same = (user: EntraUser) =>
    user.userPrincipalName.toLowerCase() === userPrincipalName.toLowerCase();
  if (world.tenant.users.some(same)) return refuse(context, 409, 'userExists', userPrincipalName);
  const user = newUser(body, userPrincipalName);
  world.tenant.users.push(user);
  const { password: _secret, ...values } = body;
  record(world, hostOf(context), 'saved', { screen: 'createUser', userPrincipalName, ...values });
  return context.json(person(user), 201);
}

/** A new user has no mailbox, and changes the password at the first sign-in. */
function newUser(body: NewPerson, userPrincipalName: string): EntraUser {
  const { userName: _local, domain: _domain, ...kept } = body;
  return { id: randomUUID(), userPrincipalName, mustChangePassword: true, ...kept };
}
