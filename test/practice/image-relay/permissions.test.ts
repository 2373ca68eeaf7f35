import { expect, test } from 'vitest';
import { controlTag, type Fields, openPortal } from './testing/visitor.ts';

/** What a browser posts for the new form with its box ticked: the hidden twin comes first. */
const ssoBasic: Fields = [
  ['permission[title]', 'SSO Basic'],
  ['permission[permission_type]', 'Basic'],
  ['permission[sso_only]', '0'],
  ['permission[sso_only]', '1'],
];

test('the form for a new permission starts empty and without folders', async () => {
  const { visitor } = await openPortal();
  const page = await visitor.get('/admin/permissions/new');
  expect(controlTag(page, 'permission.title')).toContain('value=""');
  expect(controlTag(page, 'permission.ssoOnly')).not.toContain('checked');
  expect(page.body).toContain('This Group can only sign-in via Single Sign On');
  expect(page.body).toContain('<input name="permission[sso_only]" type="hidden" value="0"');
  expect(page.body).not.toContain('Folder Access');
});

test('the first save leads to the edit page, where the folder window is', async () => {
  const { world, company, visitor } = await openPortal();
  await visitor.get('/admin/permissions/new');
  const { location } = await visitor.post('/admin/permissions', ssoBasic);
  const page = await visitor.get(location);
  expect(controlTag(page, 'permission.title')).toContain('value="SSO Basic"');
  expect(controlTag(page, 'permission.ssoOnly')).toContain('checked');
  expect(controlTag(page, 'permission.folders.campaigns')).not.toContain('checked');
  expect(company.permissions.at(-1)).toMatchObject({ title: 'SSO Basic', folders: [] });
  expect(world.log.at(-1)).toMatchObject({
    kind: 'saved',
    details: { screen: 'permission', title: 'SSO Basic', type: 'Basic', ssoOnly: true },
  });
});

test('the second save gives the group its folders', async () => {
  const { company, visitor } = await openPortal();
  await visitor.get('/admin/permissions/new');
  const { location } = await visitor.post('/admin/permissions', ssoBasic);
  await visitor.get(location);
  await visitor.post(location.replace('/edit', ''), [
    ...ssoBasic,
    ['permission[folders][brand_assets]', '0'],
    ['permission[folders][campaigns]', '0'],
    ['permission[folders][campaigns]', '1'],
    ['permission[folders][product_photos]', '0'],
  ]);
  expect(company.permissions.at(-1)?.folders).toEqual(['Campaigns']);
});

test('only the hidden twin means that the box is not ticked', async () => {
  const { company, visitor } = await openPortal();
  await visitor.get('/admin/permissions/new');
  await visitor.post('/admin/permissions', ssoBasic.slice(0, 3));
  expect(company.permissions.at(-1)).toMatchObject({ title: 'SSO Basic', ssoOnly: false });
});

test.each([
  ['', "Permission Title can't be blank"],
  ['marketing', 'Permission Title has already been taken'],
])('the title %j is refused and the form keeps the rest', async (title, error) => {
  const { company, visitor } = await openPortal();
  await visitor.get('/admin/permissions/new');
  const page = await visitor.post('/admin/permissions', [
    ['permission[title]', title],
    ...ssoBasic.slice(1),
  ]);
  expect(page.status).toBe(422);
  expect(page.body).toContain(error.replace("'", '&#39;'));
  expect(page.body).toContain('field_with_errors');
  expect(controlTag(page, 'permission.ssoOnly')).toContain('checked');
  expect(company.permissions).toHaveLength(2);
});
