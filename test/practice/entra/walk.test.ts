import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../../support/chromium.ts';
import { type Practice, startPractice } from '../server.ts';
import { frameOf, press, shown, type, waitFor } from './testing/hands.ts';

const company = 'https://larkspur.imagerelay.com';
const patience = 40_000;

let practice: Practice;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  practice = await startPractice({ delay: 20 });
  chromium = await launchChromium({ port: practice.port, extension: false });
  page = await chromium.browser.newPage();
  await page.goto('https://entra.microsoft.com/');
}, patience);

afterAll(async () => {
  await chromium.close();
  await practice.close();
});

const app = () => practice.world.tenant.apps[0];

describe('the tutorial, walked by hand', { timeout: patience }, () => {
  it('adds Image Relay from the gallery', async () => {
    await press(page, 'link', 'Enterprise apps');
    await press(page, 'menuitem', 'New application');
    await type(page, 'gallery.search', 'Image Relay');
    await press(page, 'button', 'Image Relay');
    await press(page, 'button', 'Create');
    expect(await shown(page, 'app.objectId')).toBe(app()?.objectId);
  });

  it('chooses SAML and fills the basic configuration', async () => {
    await press(page, 'button', 'Manage');
    await press(page, 'link', 'Single sign-on');
    await press(page, 'button', 'SAML');
    await press(page, 'button', 'Edit Basic SAML Configuration');
    await press(page, 'button', 'Close');
    await press(page, 'button', 'Add identifier');
    await type(page, 'basicSaml.identifier', `${company}/sso/metadata`);
    await press(page, 'button', 'Add reply URL');
    await type(page, 'basicSaml.replyUrl', `${company}/sso/consume`);
    await type(page, 'basicSaml.signOnUrl', `${company}/`);
    await page.locator('.fxs-contextpane [role=menuitem][aria-disabled=false]').click();
    await press(page, 'button', "No, I'll test later");
    await press(page, 'button', "Close content 'Basic SAML Configuration'");
    expect(await shown(page, 'saml.replyUrl')).toBe(`${company}/sso/consume`);
    expect(app()).toMatchObject({ signOnUrl: `${company}/` });
  });

  it('sees the true certificate only after a reload', async () => {
    expect(await shown(page, 'saml.thumbprint')).toBe(app()?.dummyCertificate.thumbprint);
    await page.reload();
    expect(await shown(page, 'saml.thumbprint')).toBe(app()?.certificates[0]?.thumbprint);
    expect(await shown(page, 'saml.loginUrl')).toContain(practice.world.tenant.id);
  });

  it('creates the test user in a frame of another origin', async () => {
    await press(page, 'link', 'Users');
    const list = await frameOf(page, 'AllUsers.ReactView');
    await press(list, 'menuitem', 'New user');
    await press(list, 'menuitem', 'Create new user');
    const wizard = await frameOf(page, 'CreateUser.ReactView');
    await type(wizard, 'createUser.userName', 'B.Simon');
    await type(wizard, 'createUser.displayName', 'B.Simon');
    const password = await shown(wizard, 'createUser.password');
    await press(wizard, 'button', 'Review + create');
    await press(wizard, 'button', 'Create');
    await waitFor(await frameOf(page, 'AllUsers.ReactView'), 'menuitem', 'New user');
    expect(practice.world.tenant.users.at(-1)).toMatchObject({ displayName: 'B.Simon', password });
  });

  it('assigns the test user', async () => {
    await page.goto(
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/appId/${app()?.appId}`,
    );
    await press(page, 'menuitem', 'Add user/group');
    await press(page, 'button', 'None Selected');
    await type(page, 'assignment.search', 'Simon');
    await press(page, 'checkbox', 'B.Simon');
    await press(page, 'button', 'Select');
    await press(page, 'button', 'Assign');
    await waitFor(page, 'checkbox', 'B.Simon');
    expect(app()?.assignments).toEqual([practice.world.tenant.users.at(-1)?.id]);
  });

  it('disposes of a frame that is interrupted by a strange message', async () => {
    await page.evaluate(() => {
      window.addEventListener('hashchange', () => window.postMessage('hello', '*'), { once: true });
      window.location.hash = '#view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView';
    });
    await waitFor(page, 'heading', 'This page could not be loaded');
    expect(await page.$$('iframe')).toHaveLength(0);
  });
});
