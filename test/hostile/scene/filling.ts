import { randomUUID } from 'node:crypto';
import type { Frame, Page } from 'puppeteer-core';
import type { FillOrder } from '../../../lib/consoles/fill-order.ts';
import type { SeenDocument } from '../../../lib/messages/seen-document.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { observedTab } from './inside.ts';
import type { Scene } from './scene.ts';

/** A form that was filled as the background does it after a press of the admin. */
export interface Filled {
  /** The document that it stands in. */
  readonly frame: Frame;
  /** Tells that document what comes next, and gives its answer; the fill and its order go with it. */
  readonly tell: (what: object) => Promise<unknown>;
}

/** Opens a form, fills it, and brings the page back to where it was once the attack has been judged. */
export async function fillForm(
  scene: Scene,
  page: Page,
  address: string,
  to: Pick<FillOrder, 'page' | 'items'>,
): Promise<Filled> {
  const before = page.url();
  scene.later(async () => {
    await page.goto(before);
    // What the page reports late must not be taken for what the next attack does.
    await scene.fresh(page);
  });
  await page.bringToFront();
  await page.goto(address);
  // Where only the part after # differs, the same document would stay.
  const begun = Date.now();
  await page.reload();
  const tab = await observedTab(scene.inBackground, page);
  const { visit, key } = await waitUntil('the form was observed', () =>
    seenForm(scene, { tab, since: begun }, to),
  );
  const frame = page.frames().find((each) => each.url() === visit.address);
  if (!frame) throw new Error('The document is gone.');
  const order = { ...to, host: new URL(visit.address).hostname, application: null, visit };
  const message = { fill: randomUUID(), order };
  const tell = (what: object) =>
    scene.inBackground(
      `chrome.tabs.sendMessage(${tab}, ${JSON.stringify({ ...message, ...what })}, { frameId: ${key.frameId} })`,
    );
  await scene.inBackground(
    `chrome.scripting.executeScript({ target: { tabId: ${tab}, frameIds: [${key.frameId}] }, files: ['page-fill.js'] })
      .then(() => null)`,
  );
  const filled = (await tell({ type: 'page/fill' })) as { outcome: string }[];
  if (filled.length === 0 || filled.some(({ outcome }) => outcome !== 'filled')) {
    throw new Error(`It was not filled: ${JSON.stringify(filled)}`);
  }
  return { frame, tell };
}

/** The tab's document that shows the form, once the background knows of all that is to be filled. */
async function seenForm(
  scene: Scene,
  { tab, since }: { readonly tab: number; readonly since: number },
  { page, items }: Pick<FillOrder, 'page' | 'items'>,
): Promise<SeenDocument | undefined> {
  const all = (await scene.inBackground(
    `chrome.storage.session.get().then((all) => Object.entries(all)
      .filter(([key]) => key.startsWith('seen:')).map(([, seen]) => seen))`,
  )) as SeenDocument[];
  return all.find(({ key, at, observation: { pages, fields } }) => {
    if (key.tabId !== tab || Date.parse(at) < since) return false;
    const isThere = (field: string) =>
      fields.some(({ id, outcome }) => id === field && outcome === 'found');
    const isDrawn = items.every(({ field }) => isThere(field));
    return pages.some(({ id }) => id === page) && isDrawn;
  });
}
