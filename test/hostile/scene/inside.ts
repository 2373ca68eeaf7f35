import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../support/chromium.ts';
import { waitUntil } from '../../support/wait-until.ts';

export type InBackground = (script: string) => Promise<unknown>;

/** Runs a script in the background; once more where that ended in between. */
export async function inWorker(
  serviceWorker: Chromium['serviceWorker'],
  script: string,
): Promise<unknown> {
  const once = async () => (await serviceWorker()).evaluate(script);
  return once().catch(once);
}

/** A document that counts as open, and when it was observed last, in milliseconds. */
export interface OpenDocument {
  readonly tabId: number;
  readonly frameId: number;
  readonly at: number;
}

export async function openDocuments(inBackground: InBackground): Promise<readonly OpenDocument[]> {
  const all = await inBackground(
    `chrome.storage.session.get().then((all) => Object.entries(all)
      .filter(([key]) => key.startsWith('seen:'))
      .map(([, { key, at }]) => ({ tabId: key.tabId, frameId: key.frameId, at: Date.parse(at) })))`,
  );
  return all as readonly OpenDocument[];
}

/** The browser's number of the tab that shows a page. */
export function observedTab(inBackground: InBackground, page: Page): Promise<number> {
  const address = JSON.stringify(page.url().split('#')[0]);
  return waitUntil('the tab is known', async () => {
    const tab = await inBackground(
      `chrome.tabs.query({}).then((all) => all.find(({ url }) => url?.split('#')[0] === ${address})?.id)`,
    );
    return typeof tab === 'number' ? tab : null;
  });
}
