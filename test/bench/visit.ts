import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BenchBrowser } from './bench-browser.ts';
import { type MainThreadTime, measureMainThread } from './extension-time.ts';
import { categories, pageMainThread, parseTrace } from './trace-events.ts';

/** One visit to the bench page in a tab of its own. */
export interface Visit {
  /** From the navigation until five seconds after the page's load event, first scans included. */
  readonly settled: MainThreadTime;
  /** From the first gust of the storm until two seconds after the last. */
  readonly storm: MainThreadTime;
  /** Elements in the document before the storm. */
  readonly elements: number;
  /** Whether the extension recognised the page before the storm. */
  readonly recognised: boolean;
}

/** These waits are the windows that are measured, not guesses at when something is ready. */
const afterLoad = 5_000;
const afterStorm = 2_000;

export async function visitPage(browser: BenchBrowser, address: string): Promise<Visit> {
  const page = await browser.newPage();
  try {
    const settled = await measured(page, browser.worldName, async () => {
      await page.goto(address, { waitUntil: 'load' });
      await pass(afterLoad);
    });
    const elements = await page.$$eval('*', (all) => all.length);
    const recognised = await browser.hasRecognised();
    const storm = await measured(page, browser.worldName, async () => {
      await page.evaluate(() => window.benchStorm());
      await pass(afterStorm);
    });
    return { settled, storm, elements, recognised };
  } finally {
    await page.close();
  }
}

async function measured(
  page: Page,
  worldName: string,
  happening: () => Promise<void>,
): Promise<MainThreadTime> {
  await page.tracing.start({ categories });
  await happening();
  const recorded = await page.tracing.stop();
  if (recorded === undefined) throw new Error('Chromium recorded no trace');
  return measureMainThread(pageMainThread(parseTrace(recorded)), worldName);
}
