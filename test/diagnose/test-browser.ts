import type { Browser, Page, Target } from 'puppeteer-core';
import { type StepId, stepIds } from '../../lib/guide/step.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import type { TestKind } from '../../lib/setup/sign-in-test.ts';
import type { JudgedTest } from '../../lib/setup/test-verdict.ts';
import { createHands, type Hands } from '../demo/hands.ts';
import { companyHost, signInHost } from '../practice/hosts.ts';
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
  /** The step to which the result leads; null where it leads to none. */
  readonly stepShown: () => Promise<StepId | null>;
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
    stepShown: () => stepShown(panel),
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
  await panel.evaluate(`chrome.runtime.sendMessage({ type: 'test/stop' })`);
  await waitUntil('the setup stands in the store', async () => {
    await panel.evaluate(`chrome.storage.local.set({ setup: ${JSON.stringify(setup)} })`);
    return (await storedId(panel)) === setup.id && (await storedId(panel)) === setup.id;
  });
}

/** What the background was about to write of the case before it may still come, and is written over. */
async function storedId(panel: Page): Promise<unknown> {
  await panel.evaluate(`chrome.runtime.sendMessage({ type: 'test/stop' })`);
  return panel.evaluate(`chrome.storage.local.get('setup').then(({ setup }) => setup?.id)`);
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
  const known = new Set(browser.targets());
  await hands.press(panel, 'button', starts[kind]);
  const tab = await restingTab(browser, known);
  await signIn(walk, tab);
  if (kind === 'tile') {
    const before = new Set(browser.targets());
    await hands.pressOn(tab, 'a.app');
    await signIn(walk, await restingTab(browser, before));
  }
  if (kind === 'sign-out') await signOut(tab, companyHost(ready.company.subdomain));
}

/** Image Relay shows who is signed in; then its own way out. */
async function signOut(tab: Page, host: string): Promise<void> {
  await tab.waitForFunction(
    (wanted) => location.host === wanted && document.body.textContent.includes('Signed in as'),
    { timeout: patience },
    host,
  );
  await tab.goto(`https://${host}${paths.logout}`);
}

/** Milliseconds without another address after which a tab has come to rest. */
const rest = 600;

/** The tab that was opened, once nothing in it leads on by itself any more. */
async function restingTab(browser: Browser, known: ReadonlySet<Target>): Promise<Page> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'page' && !known.has(each) && each.url().startsWith('https://'),
    { timeout: patience },
  );
  let [address, since] = [target.url(), performance.now()];
  await waitUntil('the tab has come to rest', async () => {
    if (target.url() !== address) [address, since] = [target.url(), performance.now()];
    return performance.now() - since > rest;
  });
  return target.asPage();
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

/** By the button beside the cause to begin with. */
async function stepShown(panel: Page): Promise<StepId | null> {
  await panel.waitForSelector('.test-result .cause', { timeout: patience });
  const buttons = await panel.$eval('.test-result .cause', (cause) =>
    [...cause.querySelectorAll('button')].map((each) => each.textContent),
  );
  const titleOf = (id: StepId) => english['test.go'].replace('{step}', english[`step.${id}.title`]);
  return stepIds.find((id) => buttons.includes(titleOf(id))) ?? null;
}
