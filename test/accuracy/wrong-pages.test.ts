import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { captionsOf } from '../practice/entra/captions/captions.ts';
import { appFragment, registrationFragment } from '../practice/entra/client/addresses.ts';
import { entraHost } from '../practice/hosts.ts';
import type { Markup } from '../practice/markups.ts';
import { addEnterpriseApp } from '../practice/world/enterprise-apps.ts';
import type { EnterpriseApp } from '../practice/world/world.ts';
import { type ConsoleWorld, startConsoleWorld } from './consoles/console-world.ts';
import { lookAtPage } from './consoles/live-page.ts';
import { launchPageBrowser } from './matching/page-browser.ts';

const timeout = 120_000;
let world: ConsoleWorld;
let browser: Browser;
let openId: EnterpriseApp;

beforeAll(async () => {
  world = await startConsoleWorld();
  browser = await launchPageBrowser(`127.0.0.1:${world.practice.port}`);
  openId = await addEnterpriseApp(world.practice.world, 'Larkspur Mail', null);
  openId.ssoMode = 'oidc';
}, timeout);

afterAll(async () => {
  await browser?.close();
  await world?.practice.close();
});

interface Clothes {
  readonly markup: Markup;
  readonly lang: string;
  readonly drift: number | null;
}

async function pagesAt(fragment: string, clothes: Clothes) {
  Object.assign(world.practice.world.options, clothes);
  const address = `https://${entraHost}/${fragment}`;
  return lookAtPage(browser, address, [], captionsOf(clothes), false);
}

const wardrobe: readonly Clothes[] = [
  { markup: 'portal', lang: 'en', drift: null },
  { markup: 'frames', lang: 'ja', drift: null },
  { markup: 'tables', lang: 'de', drift: null },
  { markup: 'portal', lang: 'en', drift: 7 },
];

test.each(wardrobe)(
  'an app registration is told from everything else: $markup, $lang, $drift',
  async (clothes) => {
    const { known, wordless } = await pagesAt(registrationFragment(world.app.appId), clothes);
    expect(known.pages).toEqual(['entra/app-registration']);
    expect(wordless.pages).toEqual(['entra/app-registration']);
  },
  timeout,
);

test.each(['portal', 'frames'] as const)(
  'an application with OpenID Connect is told from everything else: %s',
  async (markup) => {
    const { known } = await pagesAt(appFragment('SignOn', openId), {
      markup,
      lang: 'en',
      drift: null,
    });
    expect(new Set(known.pages)).toEqual(new Set(['entra/openid-sign-on']));
  },
  timeout,
);
