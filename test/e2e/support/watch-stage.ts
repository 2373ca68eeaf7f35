import type { Page } from 'puppeteer-core';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import type { TestKind } from '../../../lib/setup/sign-in-test.ts';
import { createHands, type Hands } from '../../demo/hands.ts';
import { pageAt } from '../../demo/stage.ts';
import { knownSetup } from '../../diagnose/known-setup.ts';
import { companyHost, signInHost } from '../../practice/hosts.ts';
import { type Practice, servePractice, startPractice } from '../../practice/server.ts';
import { configuredWorld } from '../../practice/world/configured-world.ts';
import type { ReadyWorld } from '../../practice/world/ready-world.ts';
import { english } from '../../support/english.ts';
import { type HeadedChromium, launchHeadedChromium } from '../../support/headed-chromium.ts';
import type { PromptAnswer } from '../../support/permission-prompt.ts';
import { eventually } from './eventually.ts';
import { inPanel, watches } from './watched.ts';

/** A browser with a window, in which tests of single sign-on are watched, and consoles that are set up. */
export interface WatchStage {
  readonly chromium: HeadedChromium;
  readonly hands: Hands;
  /** The tab that stays when everything else is closed. */
  readonly first: Page;
  panel: Page;
  practice: Practice;
  readonly close: () => Promise<void>;
}

export interface Begun {
  readonly ready: ReadyWorld;
  /** As the assistant knows the consoles: as they were before anything was broken. */
  readonly setup: SetupState;
}

/** @param userDataDir A profile to use and to keep; without it, a fresh one. */
export async function startWatchStage(userDataDir?: string): Promise<WatchStage> {
  const practice = await startPractice({ ready: true, delay: 10 });
  const profile = userDataDir === undefined ? {} : { userDataDir };
  const chromium = await launchHeadedChromium({ port: practice.port, ...profile });
  const [first = await chromium.browser.newPage()] = await chromium.browser.pages();
  const panel = await chromium.openPanel(first);
  const stage: WatchStage = {
    chromium,
    hands: createHands(),
    first,
    panel,
    practice,
    close: async () => {
      // A browser that was killed cannot be asked to go.
      if (chromium.browser.connected) await chromium.close();
      else await chromium.close().catch(() => undefined);
      await stage.practice.close();
    },
  };
  await closeOthers(stage);
  return stage;
}

/** Puts consoles and a setup in the place of those before, in which the test user is signed in nowhere. */
export async function begin(
  stage: WatchStage,
  change: (ready: ReadyWorld) => unknown = () => undefined,
  adapt: (setup: SetupState) => SetupState = (setup) => setup,
): Promise<Begun> {
  const { port } = stage.practice;
  if (stage.panel.isClosed()) await openPanel(stage);
  await closeOthers(stage);
  await inPanel(stage, `chrome.runtime.sendMessage({ type: 'test/stop' })`);
  await stage.practice.close();
  const ready = await configuredWorld({ port, delay: 10 });
  stage.practice = await servePractice(ready.world);
  const setup = adapt(knownSetup(ready));
  await change(ready);
  await signOutEverywhere(stage, [companyHost(ready.company.subdomain)]);
  await store(stage, { setup });
  await eventually(() => textOf(stage)).toContain(english['test.start.sp'].split(' ')[0]);
  return { ready, setup };
}

export async function signOutEverywhere(
  { chromium }: WatchStage,
  hosts: readonly string[],
): Promise<void> {
  const cookies = [
    { name: 'practice-sign-in', domain: signInHost },
    ...hosts.map((domain) => ({ name: '_portal_session', domain })),
  ];
  await chromium.browser.setCookie(
    ...cookies.map((each) => ({ ...each, value: '-', path: '/', secure: true, httpOnly: true })),
  );
}

const starts = {
  sp: english['test.start.sp'],
  test: english['test.start.test'],
  tile: english['test.start.tile'],
  'sign-out': english['test.sign-out.start'],
} as const satisfies Record<TestKind, string>;

/**
 * Presses the button that starts a test and gives the tab that came of it.
 *
 * @param answer To the browser's own prompt; null where it asks nothing.
 */
export async function startTest(
  stage: WatchStage,
  { kind = 'sp', button = starts[kind], answer = null, at = signInHost }: StartOptions = {},
): Promise<Page> {
  const { chromium, hands, panel } = stage;
  const known = await chromium.browser.pages();
  await hands.press(panel, 'button', button);
  if (answer !== null) await chromium.answerPermissionPrompt(answer, () => isWaiting(stage));
  return pageAt(chromium.browser, at, known);
}

/** A test that was asked for begins once the browser has its answer. */
async function isWaiting(stage: WatchStage): Promise<boolean> {
  return !(await watches(stage)).some(({ ended }) => ended === null);
}

interface StartOptions {
  readonly kind?: TestKind;
  /** Another button than the kind's own. */
  readonly button?: string;
  readonly answer?: PromptAnswer | null;
  /** Host at which the new tab comes to rest. */
  readonly at?: string;
}

export async function store(stage: WatchStage, entries: Record<string, unknown>): Promise<void> {
  await inPanel(stage, `chrome.storage.local.set(${JSON.stringify(entries)})`);
}

export function textOf({ panel }: WatchStage): Promise<string> {
  return panel.$eval('#panel', (each) => each.textContent);
}

async function closeOthers({ chromium, first, panel }: WatchStage): Promise<void> {
  for (const page of await chromium.browser.pages())
    if (page !== first && page !== panel) await page.close();
  await first.bringToFront();
}

export async function closePanel({ panel }: WatchStage): Promise<void> {
  await panel.close();
}

export async function openPanel(stage: WatchStage): Promise<void> {
  stage.panel = await stage.chromium.openPanel(stage.first);
}
