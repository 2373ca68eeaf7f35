import { expect, test } from 'vitest';
import { openPortal } from './testing/visitor.ts';

const vendorHosts = ['', 'www.', 'support.', 'api.', 'links.', 'launch.'].map(
  (label) => `${label}imagerelay.com`,
);

test.each(vendorHosts)('%s is a public page without a portal', async (host) => {
  const { visit } = await openPortal();
  const page = await visit(host).get('/anything');
  expect(page.status).toBe(200);
  expect(page.body).not.toContain('admin_menu');
  expect(page.body).toContain('Practice console');
});

test.each(['/share/spring', '/ql/x', '/fl/x', '/ul/x', '/register/x', '/oauth/authorize'])(
  '%s is open to everybody and shows nobody signed in',
  async (path) => {
    const { visitor } = await openPortal();
    await visitor.get('/logout');
    const page = await visitor.get(path);
    expect(page.status).toBe(200);
    expect(page.body).not.toContain('Sign Out');
  },
);

test('the programming interface asks for a token', async () => {
  const { visitor } = await openPortal();
  expect((await visitor.get('/api/v2/permissions.json')).status).toBe(401);
});

test('a company that nobody has founded has no portal', async () => {
  const { visit } = await openPortal();
  expect((await visit('nobody.imagerelay.com').get('/')).status).toBe(404);
});

test('an address that does not exist says so within the portal', async () => {
  const { visitor } = await openPortal();
  const page = await visitor.get('/no/such/page');
  expect(page.status).toBe(404);
  expect(page.body).toContain('admin_menu');
});
