import type { Page } from 'puppeteer-core';
import { createHands, type Hands, type Place } from '../demo/hands.ts';
import { entraHost, myAppsHost, signInHost } from '../practice/hosts.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { Where } from './act.ts';
import type { Recorder } from './recorder.ts';

/**
 * The demo's hands with a recorder beside them. What happens on Microsoft's sign-in page counts nowhere.
 *
 * @param patience Milliseconds in which a tab may come to the front by itself, as after “Go there”.
 */
export function recordingHands(recorder: Recorder, patience = 0): Hands {
  const hands = createHands();
  const recorded = async (at: Place, name: string, press: () => Promise<void>) => {
    if (isSignIn(at)) return press();
    recorder.decideFor(name);
    await reach(recorder, pageOf(at), patience);
    await press();
    recorder.click();
  };
  return {
    log: hands.log,
    press: (at, role, name) => recorded(at, name, () => hands.press(at, role, name)),
    pressOn: (at, selector) => recorded(at, selector, () => hands.pressOn(at, selector)),
    typeValue: async (at, selector, text) => {
      await recorded(at, selector, () => hands.typeValue(at, selector, text));
      recorder.type(text);
    },
    paste: async (at, selector, text) => {
      await recorded(at, selector, () => hands.paste(at, selector, text));
      recorder.shortcut();
      recorder.paste();
    },
    typeCredential: hands.typeCredential,
  };
}

/** Brings a tab to the front that is behind another, as Control and its number do. */
export async function reach(recorder: Recorder, page: Page, patience = 0): Promise<void> {
  const where = whereIs(page);
  recorder.at(where);
  if (where === 'panel' || (await isInFront(page, patience))) return;
  await page.bringToFront();
  recorder.shortcut();
}

export function pageOf(at: Place): Page {
  return 'keyboard' in at ? at : at.page();
}

async function isInFront(page: Page, patience: number): Promise<boolean> {
  if (await isVisible(page)) return true;
  return waitUntil('the tab comes by itself', () => isVisible(page), patience).catch(() => false);
}

/** Asked again where a page is just leaving for the next. */
async function isVisible(page: Page): Promise<boolean> {
  const state = await waitUntil('the page says whether it is in front', () =>
    page.evaluate(() => document.visibilityState).catch(() => null),
  );
  return state === 'visible';
}

function isSignIn(at: Place): boolean {
  return URL.parse(pageOf(at).url())?.host === signInHost;
}

function whereIs(page: Page): Where {
  const url = URL.parse(page.url());
  if (url?.protocol === 'chrome-extension:') return 'panel';
  if (url?.host === entraHost) return 'entra';
  if (url?.host.endsWith('.imagerelay.com')) return 'image-relay';
  return url?.host === myAppsHost ? 'elsewhere' : 'editor';
}
