import type { Page } from 'puppeteer-core';
import { pageAt } from '../demo/stage.ts';
import { arrives, type Credentials, signInFirstTime, signOut } from '../demo/walk-tests.ts';
import { companyHost, myAppsHost } from '../practice/hosts.ts';
import type { World } from '../practice/world/world.ts';
import type { Expert } from './expert.ts';
import { reach } from './recording-hands.ts';

/** The tutorial's three ways to test, each by the shortest path. */
export async function testThreeWays(
  expert: Expert,
  world: World,
  user: Credentials,
): Promise<void> {
  const told = { world, picture: async () => undefined };
  await testSignOnUrl(expert, user);
  await arrives(told, expert.relay, user);
  const second = await testThisApplication(expert, world.options.company);
  await arrives(told, second, user);
  await arrives(told, await testMyApps(expert, second, world.options.company), user);
}

/** Whoever signs out stands on the page that offers the sign-in. */
async function testSignOnUrl(expert: Expert, user: Credentials): Promise<void> {
  const { recorder, hands, relay } = expert;
  recorder.begin('test-sign-on-url');
  await leave(expert, relay);
  await hands.press(relay, 'link', 'Sign in with SSO');
  await relay.waitForSelector('#signOutAndRetry');
  await hands.pressOn(relay, '#signOutAndRetry');
  await signInFirstTime(expert, relay, user);
}

async function testThisApplication(expert: Expert, company: string): Promise<Page> {
  const { recorder, portal, relay } = expert;
  recorder.begin('test-this-application');
  await leave(expert, relay);
  await portal.press('button', 'test');
  const known = await relay.browser().pages();
  await portal.press('button', 'testSignIn');
  return pageAt(relay.browser(), companyHost(company), known);
}

/** A new tab, and the address typed. */
async function testMyApps(expert: Expert, former: Page, company: string): Promise<Page> {
  const { recorder, hands } = expert;
  const browser = former.browser();
  recorder.begin('test-my-apps');
  await leave(expert, former);
  recorder.decideFor('My Apps');
  const tab = await browser.newPage();
  recorder.at('elsewhere');
  recorder.shortcut();
  recorder.keys(`${myAppsHost}\n`.length);
  await tab.goto(`https://${myAppsHost}/`);
  const known = await browser.pages();
  await hands.pressOn(tab, 'a.app');
  return pageAt(browser, companyHost(company), known);
}

async function leave({ recorder, hands }: Expert, tab: Page): Promise<void> {
  await reach(recorder, tab);
  await signOut({ hands }, tab);
}
