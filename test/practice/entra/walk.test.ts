import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../../support/chromium.ts';
import { markups } from '../markups.ts';
import { type Practice, startPractice } from '../server.ts';
import { seenText } from './testing/deep.ts';
import { bladeOf, frameOf, type Place, press, shown, type, waitFor } from './testing/hands.ts';

const company = 'https://larkspur.imagerelay.com';
const patience = 40_000;
const soon = { timeout: 10_000 };

let practice: Practice;
let chromium: Chromium;
let page: Page;

const app = () => practice.world.tenant.apps[0];
const at = (name: string) => bladeOf(page, practice.world.options.markup, `${name}.ReactView`);

const identifier = ['basicSaml.identifier', 'saml.identifier', `${company}/sso/metadata`] as const;
const replyUrl = ['basicSaml.replyUrl', 'saml.replyUrl', `${company}/sso/consume`] as const;
const signOnUrl = ['basicSaml.signOnUrl', 'saml.signOnUrl', `${company}/`] as const;

/** What the single sign-on page says was saved. */
async function savedValues(signOn: Place): Promise<string[]> {
  const truths = [identifier, replyUrl, signOnUrl].map(([, truth]) => truth);
  const values: string[] = [];
  for (const truth of truths) values.push((await shown(signOn, truth)).trim());
  return values;
}

const isImageRelay = (name: string) => name.includes('Image Relay');

/** Those of some names that can be seen: what is pressed before a list settled moves away. */
async function seenOf(names: string[]): Promise<string[]> {
  const text = await seenText(page);
  return names.filter((name) => text.includes(name));
}

describe.each(markups)('the tutorial as %s, walked by hand', { timeout: patience }, (markup) => {
  beforeAll(async () => {
    practice = await startPractice({ delay: 20, markup });
    chromium = await launchChromium({ port: practice.port, extension: false });
    page = await chromium.browser.newPage();
    await page.goto('https://entra.microsoft.com/');
  }, patience);

  afterAll(async () => {
    await chromium.close();
    await practice.close();
  });

  it('adds Image Relay from the gallery', async () => {
    await press(page, 'link', 'Enterprise apps');
    await press(await at('AppAppsPreview'), 'menuitem', 'New application');
    const gallery = await at('AppGalleryBladeV2');
    await type(gallery, 'gallery.search', 'Image Relay');
    const names = practice.world.tenant.gallery.map(({ name }) => name);
    await expect.poll(() => seenOf(names), soon).toEqual(names.filter(isImageRelay));
    await press(gallery, 'button', 'Image Relay');
    await press(gallery, 'button', 'Create');
    expect(await shown(await at('Overview'), 'app.objectId')).toBe(app()?.objectId);
  });

  it('chooses SAML', async () => {
    await press(page, 'button', 'Manage');
    await press(page, 'link', 'Single sign-on');
    await press(await at('SignOn'), 'button', 'SAML');
    await waitFor(await at('SignOn'), 'button', 'Edit Basic SAML Configuration');
  });

  it('fills the basic configuration and reads it back after a reload', async () => {
    const signOn = await at('SignOn');
    await press(signOn, 'button', 'Edit Basic SAML Configuration');
    await press(signOn, 'button', 'Close');
    await press(signOn, 'button', 'Add identifier');
    await type(signOn, identifier[0], identifier[2]);
    await press(signOn, 'button', 'Add reply URL');
    await type(signOn, replyUrl[0], replyUrl[2]);
    await type(signOn, signOnUrl[0], signOnUrl[2]);
    await press(signOn, 'menuitem', 'Save');
    await press(signOn, 'button', "No, I'll test later");
    await press(signOn, 'button', "Close content 'Basic SAML Configuration'");
    const values = [identifier[2], replyUrl[2], signOnUrl[2]];
    expect(await savedValues(signOn)).toEqual(values);
    expect(app()).toMatchObject({ signOnUrl: `${company}/` });
    expect(await shown(signOn, 'saml.thumbprint')).toBe(app()?.dummyCertificate.thumbprint);
    await page.reload();
    const again = await at('SignOn');
    expect(await savedValues(again)).toEqual(values);
    // The true certificate is shown only after a reload.
    expect(await shown(again, 'saml.thumbprint')).toBe(app()?.certificates[0]?.thumbprint);
    expect(await shown(again, 'saml.loginUrl')).toContain(practice.world.tenant.id);
  });

  it('opens the claims over the page and comes back', async () => {
    const signOn = await at('SignOn');
    await press(signOn, 'button', 'Edit Attributes & Claims');
    await press(signOn, 'link', 'Unique User Identifier (Name ID)');
    expect(await shown(signOn, 'claims.nameIdSource')).toContain('user.userprincipalname');
    await press(signOn, 'button', "Close content 'Manage claim'");
    await press(signOn, 'button', "Close content 'Attributes & Claims'");
    await waitFor(await at('SignOn'), 'button', 'Edit Basic SAML Configuration');
  });

  it('creates the test user', async () => {
    await press(page, 'link', 'Users');
    const list = await at('AllUsers');
    await press(list, 'menuitem', 'New user');
    await press(list, 'menuitem', 'Create new user');
    const wizard = await at('CreateUser');
    await type(wizard, 'createUser.userName', 'B.Simon');
    await type(wizard, 'createUser.displayName', 'B.Simon');
    const password = await shown(wizard, 'createUser.password');
    await press(wizard, 'button', 'Review + create');
    await press(wizard, 'button', 'Create');
    await waitFor(await at('AllUsers'), 'menuitem', 'New user');
    expect(practice.world.tenant.users.at(-1)).toMatchObject({ displayName: 'B.Simon', password });
  });

  it('assigns the test user', async () => {
    await page.goto(
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/appId/${app()?.appId}`,
    );
    const users = await at('Users');
    await press(users, 'menuitem', 'Add user/group');
    await press(users, 'button', 'None Selected');
    await type(users, 'assignment.search', 'Simon');
    const names = practice.world.tenant.users.map(({ displayName }) => displayName);
    await expect
      .poll(() => seenOf(names), soon)
      .toEqual(names.filter((name) => name.includes('Simon')));
    await press(users, 'checkbox', 'B.Simon');
    await press(users, 'button', 'Select');
    await press(users, 'button', 'Assign');
    await waitFor(users, 'menuitem', 'Add user/group');
    expect(app()?.assignments).toEqual([practice.world.tenant.users.at(-1)?.id]);
  });

  it.runIf(markup === 'portal')('disposes of a frame that a strange message meets', async () => {
    await page.evaluate(() => {
      window.addEventListener('hashchange', () => window.postMessage('hello', '*'), { once: true });
      window.location.hash = '#view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView';
    });
    await waitFor(page, 'heading', 'This page could not be loaded');
    expect(await page.$$('iframe')).toHaveLength(0);
  });

  it.runIf(markup === 'frames')('keeps every page in a frame of its own origin', async () => {
    const frame = await frameOf(page, 'Users.ReactView');
    expect(new URL(frame.url()).host).toContain('.reactblade.portal.azure.net');
  });
});
