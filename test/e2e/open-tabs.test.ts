import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHands } from '../demo/hands.ts';
import { drivePanel, type PanelDriver } from '../demo/panel-driver.ts';
import { installExtension, type LoadedExtension } from '../support/loaded-extension.ts';
import { eventually } from './support/eventually.ts';
import { startPracticeBrowser } from './support/practice-browser.ts';
import { held } from './support/review.ts';
import { observedDocuments } from './support/stored.ts';

const search = 'gallery.search';

describe('tabs that were open before', () => {
  let chromium: Awaited<ReturnType<typeof startPracticeBrowser>>;
  let relay: Page;
  let entra: Page;
  let loaded: LoadedExtension;
  let panel: PanelDriver;
  const hands = createHands();
  const errors: string[] = [];
  let loads = 0;

  beforeAll(async () => {
    chromium = await startPracticeBrowser({
      practice: { delay: 10 },
      browser: { extension: false },
    });
    [relay, entra] = [await openTab('https://larkspur.imagerelay.com/'), await openGallery()];
    loads = 0;
  }, 120_000);
  afterAll(() => chromium.close());

  it('are recognised after the installation without a reload', async () => {
    loaded = await installExtension(chromium.browser);
    panel = drivePanel(await loaded.openPanel(relay), hands);
    await hands.press(panel.page, 'button', 'Start with larkspur.imagerelay.com');
    await eventually(() => observedDocuments(loaded)).toHaveLength(2);
    expect(await entra.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(loads).toBe(0);
  });

  it('are observed once where the script is put in twice', async () => {
    await countReports();
    await injectAgain();
    await typeSearch('Something else');
    await eventually(reports).toEqual({ hellos: 0, observed: 1 });
    // A second answer to the change above would be there before this page's first words.
    await relay.bringToFront();
    await relay.reload();
    await eventually(reports).toEqual({ hellos: 1, observed: 2 });
    loads = 0;
  });

  it('work again without a reload after the extension was reloaded, and each field is written once', async () => {
    await panel.page.close();
    loaded = await installExtension(chromium.browser);
    await typeSearch('');
    panel = drivePanel(await loaded.openPanel(entra), hands);
    await eventually(() => observedDocuments(loaded)).not.toEqual([]);
    await countWrites();
    await panel.page.waitForSelector('.planned');
    await hands.pressOn(panel.page, 'details:has(.planned) > summary');
    await panel.fill(1);
    expect(await held(entra, [search])).toEqual({ [search]: 'Image Relay' });
    expect(await entra.evaluate('window.writes')).toBe(1);
    expect(loads).toBe(0);
  });

  it('hear nothing from the scripts that were left behind', () => {
    expect(errors).toEqual([]);
  });

  async function openTab(address: string): Promise<Page> {
    const page = await chromium.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('load', () => {
      loads += 1;
    });
    await page.goto(address);
    return page;
  }

  async function openGallery(): Promise<Page> {
    const page = await openTab(
      'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/AppGalleryBladeV2',
    );
    await page.waitForSelector(`[data-truth="${search}"]`);
    return page;
  }

  /** By keys alone: a locator that is to fill in nothing empties the box, and no event tells of it. */
  async function typeSearch(text: string): Promise<void> {
    await entra.bringToFront();
    await entra.focus(`[data-truth="${search}"]`);
    await entra.keyboard.down('Control');
    await entra.keyboard.press('a');
    await entra.keyboard.up('Control');
    await entra.keyboard.press('Backspace');
    await entra.keyboard.type(text);
  }

  /** Counts what reaches the background, beside the background's own listener. */
  async function countReports(): Promise<void> {
    const worker = await loaded.serviceWorker();
    await worker.evaluate(`
      globalThis.reports = { hellos: 0, observed: 0 };
      chrome.runtime.onMessage.addListener((message) => {
        if (message?.type === 'page/hello') reports.hellos += 1;
        if (message?.type === 'page/observed') reports.observed += 1;
      });
    `);
  }

  async function reports(): Promise<unknown> {
    return (await loaded.serviceWorker()).evaluate('reports');
  }

  async function injectAgain(): Promise<void> {
    const worker = await loaded.serviceWorker();
    await worker.evaluate(`
      chrome.tabs.query({ url: 'https://entra.microsoft.com/*' }).then(([tab]) =>
        chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['entra.js'] }))
    `);
  }

  async function countWrites(): Promise<void> {
    await entra.evaluate((truth) => {
      Object.assign(window, { writes: 0 });
      document.querySelector(`[data-truth="${truth}"]`)?.addEventListener('change', () => {
        Object.assign(window, { writes: Number(Reflect.get(window, 'writes')) + 1 });
      });
    }, search);
  }
});
