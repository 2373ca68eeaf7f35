import { expect, test } from 'vitest';
import type { Faults } from '../world/world.ts';
import { controlTag, openPortal } from './testing/visitor.ts';

const person = {
  'user[email]': 'B.Simon@larkspur.example',
  'user[first_name]': 'Britta',
  'user[last_name]': 'Simon',
  'user[company]': 'Larkspur Outdoor',
};

async function createUser(changes: Record<string, string> = {}, faults: Faults = {}) {
  const portal = await openPortal();
  Object.assign(portal.world.faults, faults);
  await portal.visitor.get('/admin/sso_users/new');
  const permissionId = portal.company.permissions[1]?.id ?? '';
  const fields = { ...person, 'user[permission_id]': permissionId, ...changes };
  return {
    ...portal,
    answer: await portal.visitor.post('/admin/sso_users', Object.entries(fields)),
  };
}

test('a created user is listed, has no password and is announced', async () => {
  const { world, company, visitor, answer } = await createUser();
  expect(answer.location).toBe('/admin/users');
  const list = await visitor.get('/admin/users');
  expect(list.body).toContain('Britta Simon was created as a SSO user');
  expect(list.body).toContain('<td>B.Simon@larkspur.example</td>');
  expect(company.users.at(-1)).toMatchObject({ password: null, company: 'Larkspur Outdoor' });
  expect(world.log.at(-1)?.details).toMatchObject({
    screen: 'sso-user',
    email: 'B.Simon@larkspur.example',
    permission: 'Marketing',
  });
});

test('lowerCaseEmails saves the address in small letters', async () => {
  const { company } = await createUser({}, { lowerCaseEmails: true });
  expect(company.users.at(-1)?.email).toBe('b.simon@larkspur.example');
});

test.each([
  [{ 'user[email]': 'nobody' }, 'Email is invalid'],
  [{ 'user[email]': 'MORGAN.teal@larkspur.example' }, 'Email has already been taken'],
  [{ 'user[first_name]': ' ' }, 'First Name can&#39;t be blank'],
  [{ 'user[last_name]': '' }, 'Last Name can&#39;t be blank'],
  [{ 'user[permission_id]': '' }, 'Permission must be selected'],
])('%j is refused with a reason, and the rest stays', async (changes, error) => {
  const { company, answer } = await createUser(changes);
  expect(answer.status).toBe(422);
  expect(answer.body).toContain(error);
  expect(controlTag(answer, 'ssoUser.company')).toContain('value="Larkspur Outdoor"');
  expect(company.users).toHaveLength(1);
});
