import { expect, test } from 'vitest';
import { openPortal } from './testing/visitor.ts';

test.each([
  ['/admin/account/edit', 'Portal address'],
  ['/admin/account/portal', 'Portal Name'],
  ['/admin/account/billing', 'Renews'],
])('%s shows its part of Account Settings', async (path, text) => {
  const { visitor } = await openPortal();
  const page = await visitor.get(path);
  expect(page.body).toContain(text);
  expect(page.body).toContain(`href="${path}" class="current" aria-current="page"`);
});

test('a portal can be renamed but not left without a name', async () => {
  const { company, visitor } = await openPortal();
  await visitor.get('/admin/account/portal');
  expect((await visitor.post('/admin/account/portal', [['portal[name]', ' ']])).status).toBe(422);
  await visitor.post('/admin/account/portal', [['portal[name]', 'Larkspur Library']]);
  expect(company.name).toBe('Larkspur Library');
});
