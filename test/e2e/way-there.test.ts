import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageId } from '../../lib/consoles/ids.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { paths } from '../practice/image-relay/paths.ts';
import type { PracticeOptions } from '../practice/options.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { storedSetup } from './support/stored.ts';

const own = 'https://larkspur.imagerelay.com';
const sso = 'image-relay/sso-settings';

/** What is pressed is counted by the hands of the stage, which press nothing in Image Relay here. */
async function begin(relayMarkup: PracticeOptions['relayMarkup']) {
  const stage = await startHeadlessStage({ practice: { relayMarkup } });
  await stage.panel.waitForStep('read-image-relay');
  const visited: string[] = [];
  stage.relay.on('request', (request) => {
    if (request.isNavigationRequest()) visited.push(new URL(request.url()).pathname);
  });
  return { stage, visited, ...driverOf(stage) };
}

function driverOf(stage: HeadlessStage) {
  const setup = () => storedSetup(stage.chromium) as Promise<SetupState>;
  const at = () => URL.parse(stage.relay.url())?.pathname;
  /** As the panel asks for a page, waiting until the way has come to its end. */
  const goTo = async (page: PageId) => {
    const order = { type: 'tab/open', address: `${own}/`, inNewTab: false, page };
    const { id } = await setup();
    await stage.panel.page.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ ...order, forSetup: id })})`,
    );
  };
  /** The first page of the company, with nothing else of this test on it. */
  const home = async (markup = '') => {
    await stage.relay.goto(`${own}/`);
    await stage.relay.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, markup);
  };
  const forget = async () => {
    const worker = await stage.chromium.serviceWorker();
    await worker.evaluate(`chrome.storage.local.get('setup').then(({ setup: { places, ...setup } }) =>
      chrome.storage.local.set({ setup }))`);
  };
  return { setup, at, goTo, home, forget };
}

describe('the way to pages whose addresses nobody published', () => {
  let way: Awaited<ReturnType<typeof begin>>;

  beforeAll(async () => {
    way = await begin('rails');
  }, 120_000);
  afterAll(() => way.stage.close());

  it('is gone by the console’s own links, by one press in the panel and none in the page', async () => {
    const before = way.stage.hands.log.clicks;
    await way.stage.entra.bringToFront();
    await way.stage.panel.go();
    await eventually(way.at).toBe(paths.singleSignOn);
    await eventually(() => way.stage.relay.evaluate(() => document.visibilityState)).toBe(
      'visible',
    );
    expect(way.visited).toEqual([paths.general, paths.singleSignOn]);
    expect(way.stage.hands.log.clicks).toBe(before + 1);
    await eventually(async () => (await way.setup()).places).toMatchObject({
      [sso]: paths.singleSignOn,
    });
  });

  it('stays where the page is', async () => {
    way.visited.length = 0;
    await way.goTo(sso);
    expect(way.visited).toEqual([]);
    expect(way.at()).toBe(paths.singleSignOn);
  });

  it('is straight the second time', async () => {
    await way.home();
    way.visited.length = 0;
    await way.goTo(sso);
    expect(way.visited).toEqual([paths.singleSignOn]);
  });

  it('leads to a form over the list that it belongs to', async () => {
    await way.home();
    way.visited.length = 0;
    await way.goTo('image-relay/create-sso-user');
    expect(way.visited).toEqual([paths.users, paths.newSsoUser]);
  });

  it('is forgotten and found anew where the page is there no more', async () => {
    const worker = await way.stage.chromium.serviceWorker();
    await worker.evaluate(`chrome.storage.local.get('setup').then(({ setup }) =>
      chrome.storage.local.set({ setup: { ...setup, places: { '${sso}': '/moved/away' } } }))`);
    await way.home();
    way.visited.length = 0;
    await way.goTo(sso);
    expect(way.visited[0]).toBe('/moved/away');
    expect(way.at()).toBe(paths.singleSignOn);
    await eventually(async () => (await way.setup()).places?.[sso]).toBe(paths.singleSignOn);
  });

  it.each([
    [
      'two links fit',
      `<nav><a href="/elsewhere">Single Sign On Settings</a><a href="/there">SSO Settings</a></nav>`,
    ],
    ['something was typed', '<form><input value="">'],
  ])('ends at once where %s', async (_, markup) => {
    await way.forget();
    await way.home(markup);
    await way.stage.relay.evaluate(() => {
      const typed = document.querySelector<HTMLInputElement>('body > form input');
      if (typed) typed.value = 'A note';
    });
    way.visited.length = 0;
    await way.goTo(sso);
    expect(way.visited).toEqual([]);
    expect(way.at()).toBe('/');
  });

  it('presses nothing and goes to nothing that only looks like the link', async () => {
    await way.forget();
    await way.home(`<nav>
      <a href="/logout" title="SSO Settings">Single Sign On Settings</a>
      <a href="/admin/account/single_sign_on" data-method="delete">Single Sign On Settings</a>
      <a href="https://tamarind.imagerelay.com/sso">Single Sign On Settings</a>
      <a href="javascript:document.title='pressed'">Single Sign On Settings</a></nav>`);
    way.visited.length = 0;
    await way.goTo(sso);
    expect(way.visited).toEqual([paths.general, paths.singleSignOn]);
    expect(await way.stage.relay.title()).not.toBe('pressed');
  });

  it('waits for the admin to sign in, and remembers where the page was', async () => {
    await way.stage.relay.goto(`${own}${paths.logout}`);
    await way.goTo(sso);
    expect(way.at()).toBe(paths.login);
    expect((await way.setup()).places?.[sso]).toBe(paths.singleSignOn);
  });
});

describe('a console that shows its links only in open menus', () => {
  let way: Awaited<ReturnType<typeof begin>>;

  beforeAll(async () => {
    way = await begin('spa');
  }, 120_000);
  afterAll(() => way.stage.close());

  it('is only brought to the front, until the admin has been there once', async () => {
    await way.goTo(sso);
    expect(way.visited).toEqual([]);
    await way.stage.relay.goto(`${own}${paths.singleSignOn}`);
    await eventually(async () => (await way.setup()).places?.[sso]).toBe(paths.singleSignOn);
    await way.home();
    await way.goTo(sso);
    expect(way.at()).toBe(paths.singleSignOn);
  });
});
