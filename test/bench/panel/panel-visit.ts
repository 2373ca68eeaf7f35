import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { listed } from '../../../lib/setup/setup-list.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { aKnownSetup } from '../../support/builders/known-setups.ts';
import type { Chromium } from '../../support/chromium.ts';
import { median } from '../median.ts';

/** How many setups the store holds; without one the panel is empty but for its first screen. */
export const panelCases = {
  empty: 0,
  again: 0,
  one: 1,
  oneAgain: 1,
  many: 500,
  manyAgain: 500,
} as const;
/** An event takes so little that one alone says nothing. */
const eventsInVisit = 7;
/** By then the panel has taken the notice away again. */
const untilNext = 100;

export type PanelCase = keyof typeof panelCases;

/** One opening of the panel. Times are milliseconds. */
export interface PanelVisit {
  /** From the navigation to the first content. */
  readonly open: number;
  /** From a change of the store to its being shown: the median of a few. */
  readonly event: number;
}

type Opened = Pick<Chromium, 'browser' | 'serviceWorker' | 'extension'>;

/** Fills the store with so many setups, one of them at work. */
export async function fillStore({ serviceWorker }: Opened, count: number): Promise<void> {
  const setups = Array.from({ length: count }, (_, at) => setupOf(at));
  const [atWork, ...parked] = setups;
  const entries = parked.map((each) => listed(each, { done: 20, total: 23 }, each.createdAt));
  const stored = {
    ...(atWork ? { setup: atWork } : {}),
    ...Object.fromEntries(parked.map((each) => [`setup:${each.id}`, each])),
    setups: { version: 1, entries },
  };
  const worker = await serviceWorker();
  await worker.evaluate(
    `chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(stored)}))`,
  );
}

function setupOf(at: number): SetupState {
  const setup = aKnownSetup();
  const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  return { ...setup, id, company: { ...setup.company, host: `client-${at}.imagerelay.com` } };
}

export async function visitPanel({ browser, extension }: Opened): Promise<PanelVisit> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(noteFirstContent);
    await page.goto(`chrome-extension://${extension?.id}/sidepanel.html`);
    await page.waitForFunction('window.firstContent !== undefined');
    const open = Number(await page.evaluate('window.firstContent'));
    const events: number[] = [];
    while (events.length < eventsInVisit) {
      events.push(await timeOfEvent(page));
      await pass(untilNext);
    }
    return { open, event: median(events) };
  } finally {
    await page.close();
  }
}

/** Runs in the panel before anything of its own. */
function noteFirstContent(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('#panel h2') === null) return;
    observer.disconnect();
    Object.assign(window, { firstContent: performance.now() });
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** The notice of an update, which every state of the panel shows. */
function timeOfEvent(page: Page): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const begun = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes('9.9.9')) return;
      observer.disconnect();
      const took = performance.now() - begun;
      chrome.storage.session.remove('updated-to').then(() => resolve(took));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    void chrome.storage.session.set({ 'updated-to': '9.9.9' });
  })`) as Promise<number>;
}
