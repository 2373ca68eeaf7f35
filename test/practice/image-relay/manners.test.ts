import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { relayMarkups } from '../markups.ts';
import { holds, press, pressInMenu, put, truthsOn } from './testing/hands.ts';
import { usePortal } from './testing/portal-browser.ts';
import { createIdentity, emailFormat } from './testing/signed-response.ts';
import { openPortal } from './testing/visitor.ts';

const patience = 60_000;
const screens = [
  '/',
  '/admin/users',
  '/admin/permissions/new',
  '/admin/sso_users/new',
  '/admin/account/edit',
  '/admin/account/portal',
  '/admin/account/single_sign_on',
  '/admin/account/billing',
];
const settingsPage = '/admin/account/single_sign_on';
const address = 'https://login.example.test/saml2';
const { pem } = await createIdentity();
const certificate = pem.trim();

const choices = {
  'samlSettings.loginUrl': address,
  'samlSettings.logoutUrl': `${address}/out`,
  'samlSettings.nameIdFormat': emailFormat,
  'samlSettings.binding': 'POST Binding',
  'samlSettings.jitEnable': 'on',
  'samlSettings.jitGroup': 'Marketing',
};

describe.each(relayMarkups)('as %s', { timeout: patience }, (relayMarkup) => {
  const portal = usePortal(relayMarkup);

  test('every screen has every control that the plain form has, in the same order', async () => {
    const page = await portal.open();
    const { visitor } = await openPortal();
    for (const path of screens) {
      const { body } = await visitor.get(path);
      const expected = [...body.matchAll(/data-truth="([^"]*)"/g)].map(([, truth]) => truth);
      await page.goto(`https://larkspur.imagerelay.com${path}`);
      await page.waitForSelector('h1');
      if (path === settingsPage) await press(page, 'button', 'Update Certificate');
      expect({ path, truths: await truthsOn(page) }).toEqual({ path, truths: expected });
    }
  });

  test('a permission is created, gets its folders, and is listed', async () => {
    const page = await portal.open();
    await pressInMenu(page, 'Admin', 'Users & Permissions');
    await press(page, 'link', 'Create New Permission');
    await put(page, 'permission.title', 'SSO Basic');
    await put(page, 'permission.ssoOnly', 'on');
    await press(page, 'button', 'Save');
    await put(page, 'permission.folders.campaigns', 'on');
    await press(page, 'button', 'Save');
    await says(page, 'Permission was saved');
    expect(portal.company().permissions.at(-1)).toMatchObject({
      title: 'SSO Basic',
      type: 'Basic',
      ssoOnly: true,
      folders: ['Campaigns'],
    });
    await pressInMenu(page, 'Admin', 'Users & Permissions');
    await press(page, 'link', 'SSO Basic');
    expect(await holds(page, 'permission.title')).toBe('SSO Basic');
    expect(await holds(page, 'permission.ssoOnly')).toBe('on');
    expect(await holds(page, 'permission.folders.campaigns')).toBe('on');
    expect(await holds(page, 'permission.folders.brand_assets')).toBe('off');
  });

  test('the SAML form is saved, and shows what is stored before and after a reload', async () => {
    const page = await openSettings();
    for (const [truth, value] of Object.entries(choices)) await put(page, truth, value);
    await press(page, 'button', 'Update Certificate');
    await put(page, 'samlSettings.certificate', certificate);
    await press(page, 'button', 'Save');
    await says(page, 'Single Sign On Settings were saved');
    expect(await shown(page)).toEqual(choices);
    expect(await holds(page, 'samlSettings.storedCertificate')).toBe(certificate);
    const { saml, permissions } = portal.company();
    expect(saml).toEqual({
      loginUrl: address,
      logoutUrl: `${address}/out`,
      nameIdFormat: emailFormat,
      binding: 'post',
      certificate: expect.stringContaining('BEGIN CERTIFICATE'),
      jitEnabled: true,
      jitPermissionId: permissions[1]?.id,
    });
    await page.reload();
    expect(await shown(page)).toEqual(choices);
    expect(await holds(page, 'spDetails.acsUrl')).toBe(
      'https://larkspur.imagerelay.com/sso/consume',
    );
  });

  test('a switched-off box is stored as such', async () => {
    portal.company().saml.jitEnabled = true;
    const page = await openSettings();
    await put(page, 'samlSettings.jitEnable', 'off');
    await press(page, 'button', 'Save');
    await says(page, 'Single Sign On Settings were saved');
    expect(portal.company().saml.jitEnabled).toBe(false);
  });

  test('a refused value is named, stays in the form and is not stored', async () => {
    const before = structuredClone(portal.company().saml);
    const page = await openSettings();
    await put(page, 'samlSettings.loginUrl', 'login.example.test');
    await press(page, 'button', 'Update Certificate');
    await put(page, 'samlSettings.certificate', 'not one');
    await press(page, 'button', 'Save');
    await says(page, '2 errors kept this from being saved');
    await says(page, 'Login URL is not a valid URL');
    expect(await holds(page, 'samlSettings.loginUrl')).toBe('login.example.test');
    expect(await holds(page, 'samlSettings.certificate')).toBe('not one');
    expect(portal.company().saml).toEqual(before);
  });

  test('a field that loses its value on leaving does so', async () => {
    portal.world().faults.dropOnBlur = true;
    const page = await openSettings();
    await put(page, 'samlSettings.loginUrl', address);
    await put(page, 'samlSettings.logoutUrl', address);
    portal.world().faults.dropOnBlur = false;
    expect(await holds(page, 'samlSettings.loginUrl')).toBe('');
    expect(await holds(page, 'samlSettings.logoutUrl')).toBe(address);
  });

  test('a user of single sign-on is created', async () => {
    const page = await portal.open();
    await pressInMenu(page, 'Admin', 'Users & Permissions');
    await press(page, 'link', 'Create SSO User');
    await put(page, 'ssoUser.email', 'B.Simon@larkspur.example');
    await put(page, 'ssoUser.firstName', 'B.');
    await put(page, 'ssoUser.lastName', 'Simon');
    await put(page, 'ssoUser.permission', 'Marketing');
    await press(page, 'button', 'Create');
    await says(page, 'B. Simon was created as a SSO user');
    expect(portal.company().users.at(-1)).toMatchObject({
      email: 'B.Simon@larkspur.example',
      permissionId: portal.company().permissions[1]?.id,
    });
  });

  test('the administrator signs out and in again', async () => {
    Object.assign(portal.company().saml, { loginUrl: '', certificate: '' });
    const page = await portal.open();
    await pressInMenu(page, 'Morgan Teal', 'Sign Out');
    await put(page, 'signIn.email', portal.company().adminEmail);
    await put(page, 'signIn.password', 'Practice-admin-1');
    await press(page, 'button', 'Sign In');
    await says(page, 'Signed in as Morgan Teal (morgan.teal@larkspur.example)');
    expect(await holds(page, 'home.signedInAs')).toContain('Morgan Teal');
  });

  test('the POST binding leaves for the identity provider by itself', async () => {
    Object.assign(portal.company().saml, { loginUrl: address, certificate, binding: 'post' });
    const page = await portal.open();
    await pressInMenu(page, 'Morgan Teal', 'Sign Out');
    await press(page, 'link', 'Sign in with SSO');
    await page.waitForFunction((href) => window.location.href === href, {}, address);
  });

  async function openSettings(): Promise<Page> {
    const page = await portal.open();
    await pressInMenu(page, 'Admin', 'Account Settings');
    await press(page, 'link', 'Single Sign On Settings');
    await says(page, 'SAML Settings');
    return page;
  }
});

async function says(page: Page, sentence: string): Promise<void> {
  await page.locator(`::-p-text("${sentence}")`).wait();
}

async function shown(page: Page): Promise<Record<string, string>> {
  const pairs = Object.keys(choices).map(
    async (truth) => [truth, await holds(page, truth)] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}
