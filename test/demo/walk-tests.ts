import type { Page } from 'puppeteer-core';
import { type TestWay, testWays } from '../../lib/setup/setup-state.ts';
import { companyHost, myAppsHost, signInHost } from '../practice/hosts.ts';
import { pageAt, type Stage } from './stage.ts';

/** What the test user signs in with; the first sign-in asks for a password of their own. */
export interface Credentials {
  userName: string;
  password: string;
  newPassword: string;
}

export type SignIns = Record<TestWay, 'ok' | 'failed'>;

const stepOf = {
  sp: 'test-sign-on-url',
  test: 'test-this-application',
  tile: 'test-my-apps',
} as const;

/** The three ways of the tutorial's last section, each ending as the test user. */
export async function testThreeWays(stage: Stage, user: Credentials): Promise<SignIns> {
  const results: SignIns = { sp: 'failed', test: 'failed', tile: 'failed' };
  const walks = { sp: signOnUrl, test: testThisApplication, tile: myAppsTile };
  let signedIn = stage.relay;
  for (const way of testWays) {
    await stage.panel.waitForStep(stepOf[way]);
    await signOut(stage, signedIn);
    signedIn = await walks[way](stage, user);
    await arrives(stage, signedIn, user);
    results[way] = 'ok';
  }
  return results;
}

/** The administrator's own session is not assigned, so it has to make way first. */
async function signOnUrl(stage: Stage, user: Credentials): Promise<Page> {
  const { browser, panel, hands } = stage;
  const known = await browser.pages();
  await hands.press(panel.page, 'button', 'Start the test with the sign-on URL');
  const tab = await pageAt(browser, signInHost, known);
  await hands.pressOn(tab, '#signOutAndRetry');
  await signInFirstTime(stage, tab, user);
  return tab;
}

async function testThisApplication(stage: Stage): Promise<Page> {
  const { browser, panel, hands, portal } = stage;
  await hands.press(panel.page, 'button', 'Start the test with “Test this application”');
  await portal.press('button', 'test');
  const known = await browser.pages();
  await portal.press('button', 'testSignIn');
  return pageAt(browser, companyHost(stage.company), known);
}

async function myAppsTile(stage: Stage): Promise<Page> {
  const { browser, panel, hands } = stage;
  const before = await browser.pages();
  await hands.press(panel.page, 'button', 'Start the test with My Apps');
  const myApps = await pageAt(browser, myAppsHost, before);
  const known = await browser.pages();
  await hands.pressOn(myApps, 'a.app');
  return pageAt(browser, companyHost(stage.company), known);
}

/** Signs out of Image Relay, whoever is signed in there. */
export async function signOut({ hands }: Pick<Stage, 'hands'>, relay: Page): Promise<void> {
  await relay.bringToFront();
  await hands.pressOn(relay, '[aria-controls=account_menu]');
  await hands.press(relay, 'link', 'Sign Out');
  await relay.waitForFunction(() => !document.querySelector('[aria-controls=account_menu]'));
}

/** Signs in on Microsoft's page, which asks for a password of one's own. */
export async function signInFirstTime(
  { hands }: Pick<Stage, 'hands'>,
  tab: Page,
  user: Credentials,
): Promise<void> {
  await hands.typeCredential(tab, '#i0116', user.userName);
  await hands.pressOn(tab, '#idSIButton9');
  await hands.typeCredential(tab, '#i0118', user.password);
  await hands.pressOn(tab, '#idSIButton9');
  await hands.typeCredential(tab, '#currentPassword', user.password);
  await hands.typeCredential(tab, '#newPassword', user.newPassword);
  await hands.typeCredential(tab, '#confirmNewPassword', user.newPassword);
  await hands.pressOn(tab, '#idSIButton9');
  await hands.pressOn(tab, '#idBtn_Back');
}

/** Image Relay shows the test user by name and e-mail. */
export async function arrives(
  stage: Pick<Stage, 'picture' | 'world'>,
  tab: Page,
  user: Credentials,
): Promise<void> {
  await tab.waitForFunction(
    (email) => document.body.textContent.includes(`B. Simon (${email})`),
    { timeout: 20_000 },
    user.userName,
  );
  await stage.picture(`test-${stage.world.log.filter((each) => each.kind === 'sign-in').length}`);
}
