import type { Browser, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import { extensionDir } from './build-extension.ts';
import { waitUntil } from './wait-until.ts';

/** What a test can do with the extension in a running Chromium. */
export interface LoadedExtension {
  extension: Extension;
  /** Presses the toolbar button on that page, unless the panel is open; gives the real side panel. */
  openPanel: (page: Page) => Promise<Page>;
  /** The running service worker; waits until there is one. */
  serviceWorker: () => Promise<WebWorker>;
  /** Ends the service worker in the middle of whatever it does; the next event starts a new one. */
  stopWorker: () => Promise<void>;
}

/**
 * Installs the built extension in a running Chromium, and waits until its background stands. Where
 * it is installed already, that reloads it, as an update does.
 */
export async function installExtension(
  browser: Browser,
  folder = extensionDir('chrome'),
): Promise<LoadedExtension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined)
    throw new Error('Chromium does not know the extension it installed.');
  await waitUntil('the toolbar button opens the panel', () => opensPanel(browser, extension));
  return {
    extension,
    openPanel: (page) => openPanel(browser, extension, page),
    serviceWorker: () => runningWorker(browser, extension),
    stopWorker: () => stopWorker(browser, extension),
  };
}

async function openPanel(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  const isPanel = (target: Target) =>
    target.url().startsWith(`chrome-extension://${extension.id}/sidepanel.html`);
  if (!browser.targets().some(isPanel)) {
    await page.bringToFront();
    await extension.triggerAction(page);
  }
  const panel = await (await browser.waitForTarget(isPanel, { timeout: 10_000 })).asPage();
  await panel.waitForFunction(() => document.readyState === 'complete' && innerWidth > 0, {
    polling: 20,
  });
  return panel;
}

async function opensPanel(browser: Browser, extension: Extension): Promise<unknown> {
  const worker = await runningWorker(browser, extension);
  return worker.evaluate(
    'chrome.sidePanel.getPanelBehavior().then((b) => b.openPanelOnActionClick)',
  );
}

async function runningWorker(browser: Browser, extension: Extension): Promise<WebWorker> {
  return waitUntil('the service worker runs', () => workerOf(browser, extension)?.worker());
}

/**
 * Closing the worker's target ends it the way Chromium ends an idle worker, at any point of its
 * work. Puppeteer detaches from it as well: a worker that is being debugged would never end.
 */
async function stopWorker(browser: Browser, extension: Extension): Promise<void> {
  const target = workerOf(browser, extension);
  // One that is just being woken may not hear the first time.
  await waitUntil('the service worker is gone', async () => {
    if (workerOf(browser, extension) !== target) return true;
    await (await target?.worker())?.close().catch(() => undefined);
    return false;
  });
}

function workerOf(browser: Browser, extension: Extension): Target | undefined {
  const start = `chrome-extension://${extension.id}/`;
  return browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(start));
}
