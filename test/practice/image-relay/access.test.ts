import { describe, expect, test } from 'vitest';
import { openPortal as openPortalWith } from './testing/visitor.ts';

/** The manners that the server writes; the single-page app is looked at in a browser. */
const written = ['rails', 'definitions', 'rows'] as const;

describe.each(written)('who sees what, as %s', (relayMarkup) => {
  const openPortal = () => openPortalWith({ relayMarkup });

  test('a browser that has never been here is the administrator', async () => {
    const { visitor } = await openPortal();
    const home = await visitor.get('/');
    expect(home.body).toContain('Signed in as Morgan Teal (morgan.teal@larkspur.example)');
    expect(home.body).toContain('Account Settings');
    expect(home.body).toContain('Brand assets');
  });

  test('signed out, every page leads to the sign-in page', async () => {
    const { visitor } = await openPortal();
    expect((await visitor.get('/logout')).location).toBe('/login');
    for (const path of ['/', '/admin/users', '/admin/account/single_sign_on']) {
      expect((await visitor.get(path)).location).toBe('/login');
    }
    expect((await visitor.get('/login')).body).toContain('You are signed out');
  });

  test('the password form lets the administrator in and nobody else', async () => {
    const { visitor } = await openPortal();
    await visitor.get('/logout');
    await visitor.get('/login');
    const email = ['session[email]', 'Morgan.Teal@larkspur.example'] as const;
    const refused = await visitor.post('/login', [email, ['session[password]', 'guess']]);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Email or password is wrong');
    const accepted = await visitor.post('/login', [
      email,
      ['session[password]', 'Practice-admin-1'],
    ]);
    expect(accepted.location).toBe('/');
    expect((await visitor.get('/')).body).toContain('Welcome, Morgan Teal');
  });

  test('a member of an SSO-only group cannot use a password', async () => {
    const { company, visitor } = await openPortal();
    for (const permission of company.permissions) permission.ssoOnly = true;
    await visitor.get('/logout');
    await visitor.get('/login');
    const refused = await visitor.post('/login', [
      ['session[email]', company.adminEmail],
      ['session[password]', 'Practice-admin-1'],
    ]);
    expect(refused.body).toContain('This account can sign in with SSO only');
  });

  test('a user without administration sees no Admin menu and is refused its pages', async () => {
    const { company, visitor } = await openPortal();
    for (const permission of company.permissions) permission.type = 'Basic';
    expect((await visitor.get('/')).body).not.toContain('admin_menu');
    expect((await visitor.get('/admin/users')).status).toBe(403);
  });

  test('a user whose permission has no folders is told so', async () => {
    const { company, visitor } = await openPortal();
    for (const permission of company.permissions) permission.folders = [];
    expect((await visitor.get('/')).body).toContain('Your library is empty');
  });

  test('a form without the token of its session is rejected', async () => {
    const { company, visitor } = await openPortal();
    const answer = await visitor.post('/admin/permissions', [['permission[title]', 'SSO Basic']]);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('The change you wanted was rejected');
    expect(company.permissions).toHaveLength(2);
  });

  test('the session of one company means nothing to another', async () => {
    const { visit } = await openPortal();
    const home = await visit('tamarind.imagerelay.com').get('/');
    expect(home.body).toContain('morgan.teal@tamarind.example');
  });
});
