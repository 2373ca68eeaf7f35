import { describe, expect, it } from 'vitest';
import type { NewPerson, Person } from './exchange.ts';
import { addImageRelay, createVisitor } from './testing/visitor.ts';

const simon: NewPerson = {
  userName: 'B.Simon',
  domain: 'larkspur.example',
  mailNickname: 'B.Simon',
  displayName: 'B.Simon',
  password: 'Mafovo48210',
  accountEnabled: true,
  givenName: 'B.',
  surname: 'Simon',
  mail: '',
};

describe('users', () => {
  it('are listed by name, more of them than fit on a screen', async () => {
    const { read } = await createVisitor({}, 'blade');
    const names = (await read<Person[]>('/api/users')).map(({ displayName }) => displayName);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    expect(names.length).toBeGreaterThan(50);
  });

  it('are created without a mailbox and with a password to change', async () => {
    const visitor = await createVisitor({}, 'blade');
    expect((await visitor.send('POST', '/api/users', simon)).status).toBe(201);
    expect(visitor.world.tenant.users.at(-1)).toMatchObject({
      userPrincipalName: 'B.Simon@larkspur.example',
      password: simon.password,
      mail: '',
      mustChangePassword: true,
    });
  });

  it('leave their password out of the log', async () => {
    const visitor = await createVisitor({}, 'blade');
    await visitor.send('POST', '/api/users', simon);
    expect(visitor.saved()).toMatchObject([{ screen: 'createUser', displayName: 'B.Simon' }]);
    expect(JSON.stringify(visitor.world.log)).not.toContain(simon.password);
  });

  it('have a name of their own, whatever its case', async () => {
    const { send } = await createVisitor({}, 'blade');
    await send('POST', '/api/users', simon);
    const again = await send('POST', '/api/users', { ...simon, userName: 'b.simon' });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ problem: 'userExists' });
  });

  it.each<[string, Partial<NewPerson>]>([
    ['a domain that is not verified', { domain: 'elsewhere.example' }],
    ['a space in the user name', { userName: 'B Simon' }],
    ['no display name', { displayName: ' ' }],
    ['a short password', { password: 'short' }],
  ])('are not created with %s', async (_what, change) => {
    const { send } = await createVisitor({}, 'blade');
    expect((await send('POST', '/api/users', { ...simon, ...change })).status).toBe(400);
  });
});

describe('assignment', () => {
  it('adds users to an application, and takes them away again', async () => {
    const visitor = await createVisitor();
    const path = `/api/apps/${await addImageRelay(visitor)}/assignments`;
    const userIds = visitor.world.tenant.users.slice(0, 2).map(({ id }) => id);
    await visitor.send('POST', path, { userIds });
    expect(await visitor.read<Person[]>(path)).toHaveLength(2);
    await visitor.send('DELETE', path, { userIds: userIds.slice(0, 1) });
    expect(visitor.world.tenant.apps[0]?.assignments).toEqual(userIds.slice(1));
    expect(visitor.saved().map(({ screen }) => screen)).toContain('unassign');
  });

  it('assigns nobody twice', async () => {
    const visitor = await createVisitor();
    const path = `/api/apps/${await addImageRelay(visitor)}/assignments`;
    const userIds = visitor.world.tenant.users.slice(0, 1).map(({ id }) => id);
    await visitor.send('POST', path, { userIds });
    await visitor.send('POST', path, { userIds });
    expect(visitor.world.tenant.apps[0]?.assignments).toEqual(userIds);
  });
});
