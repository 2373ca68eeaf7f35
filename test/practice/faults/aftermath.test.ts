import { describe, expect, test } from 'vitest';
import { companyHost } from '../hosts.ts';
import { openPortal } from '../image-relay/testing/visitor.ts';
import { completeOptions } from '../options.ts';
import { startPractice } from '../server.ts';
import { configuredWorld, shownValues } from '../world/configured-world.ts';
import { worldFor } from '../world/world-for.ts';
import { applyFault, type FaultName } from './faults.ts';
import { textOf } from './testing/page.ts';
import { portalOf, symptomOf, walkMyApps, walkSignIn } from './testing/walk.ts';

async function faultyWorld(name: FaultName | null) {
  const ready = await configuredWorld();
  if (name) await applyFault(ready.world, name);
  return ready;
}

describe('signing out of Image Relay', () => {
  const cases: readonly [fault: FaultName | null, symptom: string][] = [
    [null, 'You signed out of your account'],
    ['logout-form-saml2', '750054'],
  ];

  test.each(cases)('with %s ends so: %s', async (fault, symptom) => {
    const ready = await faultyWorld(fault);
    const { browser } = await walkSignIn(ready);
    const page = await browser.open(new URL('/logout', portalOf(ready)).href);
    expect(symptomOf(page)).toBe(symptom);
    expect(shownValues(ready).idp.logoutUrl).toBe(ready.company.saml.logoutUrl);
  });
});

describe('the tile of My Apps', () => {
  test('leads to the Sign on URL', async () => {
    const ready = await faultyWorld(null);
    expect(await walkMyApps(ready)).toEqual([portalOf(ready)]);
  });

  test('is not there without one', async () => {
    expect(await walkMyApps(await faultyWorld('no-sign-on-url'))).toEqual([]);
  });
});

describe('users whom a sign-in has made', () => {
  test('nobody, when the address is known', async () => {
    const ready = await faultyWorld(null);
    await walkSignIn(ready);
    expect(ready.company.users).toHaveLength(2);
  });

  test('a second one under the other address', async () => {
    const ready = await faultyWorld('jit-duplicate');
    await walkSignIn(ready);
    const emails = ready.company.users.map(({ email }) => email);
    expect(emails.slice(1)).toEqual(['britta.simon@larkspur.example', 'B.Simon@larkspur.example']);
  });

  test('one among the administrators', async () => {
    const ready = await faultyWorld('jit-wrong-permission');
    await walkSignIn(ready);
    const made = ready.company.users.at(-1);
    expect(made?.permissionId).toBe(ready.company.permissions[0]?.id);
    expect(made?.email).toBe(ready.testUser.userPrincipalName);
  });
});

describe('an administrator of Image Relay', () => {
  const signIn = [
    ['session[email]', 'morgan.teal@larkspur.example'],
    ['session[password]', 'Practice-admin-1'],
  ] as const;

  test.each([
    [null, 302],
    ['administrators-forced-to-sso', 422],
  ] as const)(
    'who signs in with a password, with %s, is answered with %i',
    async (fault, status) => {
      const { world } = await faultyWorld(fault);
      const { visitor } = await openPortal({}, world);
      await visitor.get('/logout');
      await visitor.get('/login');
      expect((await visitor.post('/login', signIn)).status).toBe(status);
    },
  );

  test('finds no settings where the plan has none', async () => {
    const { visitor } = await openPortal({}, (await faultyWorld('no-sso-settings')).world);
    expect((await visitor.get('/admin/account/single_sign_on')).status).toBe(404);
  });
});

test('a rejection that bounces says why on the sign-in page, with the usual status', async () => {
  const { end } = await walkSignIn(await faultyWorld('bounce-to-sign-in'));
  expect(end).toMatchObject({ status: 200, url: `https://${companyHost('larkspur')}/login` });
  expect(textOf(end, 'class="flash')).toContain('another audience');
});

describe('a world by its switches', () => {
  test('is set up but for the fault, and can sign out', async () => {
    const world = await worldFor(completeOptions({ fault: 'user-not-assigned' }));
    expect(world.tenant.apps[0]).toMatchObject({ displayName: 'Image Relay', assignments: [] });
    expect(world.options).toMatchObject({ ready: true, logoutForm: 'wsfederation' });
  });

  test('is what the server starts with, and its pieces are at hand', async () => {
    const practice = await startPractice({ fault: 'unknown-user' });
    await practice.close();
    const { world, ready } = practice;
    expect(ready).toMatchObject({ world, testUser: { displayName: 'B.Simon' } });
    expect(world.tenant.users).not.toContain(ready?.testUser);
  });

  test('is untouched without one', async () => {
    const world = await worldFor(completeOptions());
    expect(world.tenant.apps).toEqual([]);
    expect(world.companies[0]?.saml.loginUrl).toBe('');
  });
});
