import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFinishedSetup } from '../support/builders/setups.ts';
import { installExtension, type LoadedExtension } from '../support/loaded-extension.ts';
import { eventually } from './support/eventually.ts';
import { startPracticeBrowser } from './support/practice-browser.ts';
import { observedDocuments } from './support/stored.ts';

describe('what the browser puts into pages of the consoles', () => {
  let chromium: Awaited<ReturnType<typeof startPracticeBrowser>>;
  let loaded: Pick<LoadedExtension, 'serviceWorker'>;

  beforeAll(async () => {
    chromium = await startPracticeBrowser({ practice: { delay: 10 } });
    loaded = chromium;
  });
  afterAll(() => chromium.close());

  const inWorker = async (script: string): Promise<unknown> =>
    (await loaded.serviceWorker()).evaluate(script);
  const placed = () =>
    inWorker(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).sort())',
    );
  const consolesSeen = () =>
    inWorker(
      'chrome.storage.session.get().then((all) => Object.entries(all).filter(([key]) => key.startsWith("seen:")).map(([, seen]) => seen.console))',
    );
  const store = (entries: object) =>
    inWorker(`chrome.storage.local.set(${JSON.stringify(entries)})`);

  it('is nothing at all while no setup is at work', async () => {
    expect(await placed()).toEqual([]);
  });

  it('is what observes or announces them once there is one, wherever it came from', async () => {
    await store({ setup: aFinishedSetup() });
    await eventually(placed).toEqual(['entra', 'entra-page', 'image-relay']);
    const page = await chromium.browser.newPage();
    await page.goto('https://larkspur.imagerelay.com/');
    await eventually(() => observedDocuments(loaded)).toHaveLength(1);
    await page.goto('https://entra.microsoft.com/');
    await eventually(consolesSeen).toEqual(['entra']);
  });

  it('comes back with the next background where one ended before it was placed', async () => {
    await inWorker('chrome.scripting.unregisterContentScripts()');
    expect(await placed()).toEqual([]);
    const page = await chromium.browser.newPage();
    await page.goto('https://larkspur.imagerelay.com/');
    await chromium.stopWorker();
    // A tab that is closed is what the background is told of.
    await (await chromium.browser.newPage()).close();
    await eventually(placed).toEqual(['entra', 'entra-page', 'image-relay']);
    await eventually(consolesSeen).toEqual(['entra', 'image-relay']);
  });

  it('is nothing again when the setup is gone, but for what watches a test', async () => {
    await inWorker(
      'chrome.scripting.registerContentScripts([{ id: "sign-in", js: ["sign-in.js"], matches: ["https://*.imagerelay.com/*"] }])',
    );
    await inWorker('chrome.storage.local.remove("setup")');
    await eventually(placed).toEqual(['sign-in']);
  });

  it('comes back after an update', async () => {
    await store({ setup: aFinishedSetup() });
    loaded = await installExtension(chromium.browser);
    await eventually(placed).toEqual(['entra', 'entra-page', 'image-relay']);
  });
});
