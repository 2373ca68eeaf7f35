import type { Browser, Page } from 'puppeteer-core';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import type { TestKind } from '../../lib/setup/sign-in-test.ts';
import type { JudgedTest } from '../../lib/setup/test-verdict.ts';
import { createHands, type Hands } from '../demo/hands.ts';
import { pageAt } from '../demo/stage.ts';
import { companyHost, myAppsHost, signInHost } from '../practice/hosts.ts';
import { paths } from '../practice/image-relay/paths.ts';
import type { ReadyWorld } from '../practice/world/ready-world.ts';
import { english } from '../support/english.ts';
import { type HeadedChromium, launchHeadedChromium } from '../support/headed-chromium.ts';
import { waitUntil } from '../support/wait-until.ts';

const patience = 20_000;

/** A browser with the panel, in which one test after another is made as a person would. */
export interface TestBrowser {
  readonly panel: Page;
  /** Puts a setup in place of the one before, and takes everybody's sessions away. */
  readonly begin: (setup: SetupState, ready: ReadyWorld) => Promise<void>;
  /** Starts a test from the panel and goes on in its tab until nothing more is to be done. */
  readonly walk: (ready: ReadyWorld, kind: TestKind) => Promise<void>;
  /** Says in the panel that the test has ended. */
  readonly endByHand: () => Promise<void>;
  /** What was recorded of the last test of that kind, once it was. */
  readonly verdict: (kind: TestKind) => Promise<JudgedTest>;
  readonly close: () => Promise<void>;
}

export async function openTestBrowser(port: number): Promise<TestBrowser> {
  const chromium = await launchHeadedChromium({ port });
  const { browser } = chromium;
  const hands = createHands();
  const [first = await browser.newPage()] = await browser.pages();
  const panel = await chromium.openPanel(first);
  await allowSight(chromium, panel);
  return {
    panel,
    begin: (setup, ready) => begin(panel, first, setup, ready),
    walk: (ready, kind) => walk({ browser, panel, hands, ready }, kind),
    endByHand: () => hands.press(panel, 'button', english['test.ended-here']),
    verdict: (kind) => verdictOf(panel, kind),
    close: chromium.close,
  };
}

/** The permission is granted once and for all, so that no test is held up by the question. */
async function allowSight(chromium: HeadedChromium, panel: Page): Promise<void> {
  const origins = JSON.stringify({ origins: [`https://${signInHost}/*`] });
  const asked = panel.evaluate(`chrome.permissions.request(${origins})`);
  await chromium.answerPermissionPrompt('allow');
  if ((await asked) !== true) throw new Error('The permission was not granted');
}

/** Everybody is signed out on both sides, but for the test user where the test is about signing out. */
async function begin(
  panel: Page,
  first: Page,
  setup: SetupState,
  { company }: ReadyWorld,
): Promise<void> {
  for (const page of await panel.browser().pages())
    if (page !== first && page !== panel) await page.close();
  await first.goto('about:blank');
  const cookies = [
    { name: 'practice-sign-in', domain: signInHost },
    { name: '_portal_session', domain: companyHost(company.subdomain) },
  ];
  await panel
    .browser()
    .setCookie(
      ...cookies.map((each) => ({ ...each, value: '-', path: '/', secure: true, httpOnly: true })),
    );
  await panel.evaluate(`(async () => {
    const { session, local } = chrome.storage;
    const watches = Object.keys(await session.get()).filter((key) => key.startsWith('test-watch:'));
    await session.remove(watches);
    await local.set({ setup: ${JSON.stringify(setup)} });
  })()`);
}

interface Walk {
  readonly browser: Browser;
  readonly panel: Page;
  readonly hands: Hands;
  readonly ready: ReadyWorld;
}

const starts = {
  sp: english['test.start.sp'],
  test: '',
  tile: english['test.start.tile'],
  'sign-out': english['test.sign-out.start'],
} as const satisfies Record<TestKind, string>;

async function walk(walk: Walk, kind: TestKind): Promise<void> {
  const { browser, panel, hands, ready } = walk;
  const known = await browser.pages();
  await hands.press(panel, 'button', starts[kind]);
  const host = companyHost(ready.company.subdomain);
  const tab = await pageAt(browser, kind === 'tile' ? myAppsHost : host, known);
  if (kind === 'tile') return walkTile(walk, tab, known);
  await goOn(walk, tab);
  if (kind === 'sign-out') await tab.goto(`https://${host}${paths.logout}`);
}

async function walkTile(walk: Walk, myApps: Page, known: readonly Page[]): Promise<void> {
  const { browser, hands, ready } = walk;
  await signIn(walk, myApps);
  const before = [...known, myApps];
  await hands.pressOn(myApps, 'a.app');
  await goOn(walk, await pageAt(browser, companyHost(ready.company.subdomain), before));
}

/** From Image Relay's page to wherever the sign-in leads. */
async function goOn(walk: Walk, tab: Page): Promise<void> {
  const sso = await tab.waitForSelector(
    `a[href$="${paths.ssoLogin}"], input[type=password], main`,
    {
      timeout: patience,
    },
  );
  if (sso === null) return;
  const link = await tab.$(`a[href$="${paths.ssoLogin}"]`);
  if (link === null) return;
  await walk.hands.pressOn(tab, `a[href$="${paths.ssoLogin}"]`);
  await signIn(walk, tab);
}

/** Fills whatever Microsoft's page asks for, as the test user, until it asks for nothing more. */
async function signIn({ hands, ready }: Walk, tab: Page): Promise<void> {
  const { userPrincipalName, password } = ready.testUser;
  const asked = () =>
    tab
      .waitForSelector('#i0116, #i0118, #idBtn_Back, #exceptionMessageContainer, a.app, h1', {
        timeout: patience,
      })
      .catch(() => null);
  await asked();
  if (await tab.$('#i0116')) {
    await hands.typeCredential(tab, '#i0116', userPrincipalName);
    await hands.pressOn(tab, '#idSIButton9');
    await tab.waitForSelector('#i0118, #exceptionMessageContainer', { timeout: patience });
  }
  if (await tab.$('#i0118')) {
    await hands.typeCredential(tab, '#i0118', password);
    await hands.pressOn(tab, '#idSIButton9');
    await tab.waitForFunction(() => !document.querySelector('#i0118'), { timeout: patience });
    await tab.waitForSelector('#idBtn_Back, #exceptionMessageContainer, h1', { timeout: patience });
  }
  if (await tab.$('#idBtn_Back')) await hands.pressOn(tab, '#idBtn_Back');
}

async function verdictOf(panel: Page, kind: TestKind): Promise<JudgedTest> {
  let judged: JudgedTest | undefined;
  await waitUntil(
    `a test of ${kind} is judged`,
    async () => {
      judged = (await panel.evaluate(
        `chrome.storage.local.get('setup').then(({ setup }) => setup?.tests?.judged?.['${kind}'])`,
      )) as JudgedTest | undefined;
      return judged !== undefined && judged.outcome !== 'unclear';
    },
    patience,
  );
  if (judged === undefined) throw new Error('unreachable');
  return judged;
}
