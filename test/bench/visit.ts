import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BenchBrowser } from './bench-browser.ts';
import { type MainThreadTime, measureMainThread } from './extension-time.ts';
import {
  categories,
  pageMainThread,
  parseTrace,
  type Span,
  type TraceEvent,
} from './trace-events.ts';

/** One visit to the bench page in a tab of its own. */
export interface Visit {
  /** From the navigation until a while after the page has drawn itself, first scans included. */
  readonly settled: MainThreadTime;
  /** From the first gust of the storm until a while after the last. */
  readonly storm: MainThreadTime;
  /** Elements in the document before the storm. */
  readonly elements: number;
  /** Whether the extension recognised the page before the storm. */
  readonly recognised: boolean;
}

/** Milliseconds. These waits are what is measured, not guesses at when something is ready. */
export interface Windows {
  readonly afterDrawn: number;
  readonly storm: number;
  readonly afterStorm: number;
}

export async function visitPage(
  browser: BenchBrowser,
  address: string,
  windows: Windows,
): Promise<Visit> {
  const page = await browser.newPage();
  try {
    const settled = await measured(page, browser.worldName, async () => {
      await openDrawn(page, address);
      await pass(windows.afterDrawn);
    });
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const recognised = await browser.hasRecognised();
    const storm = await measured(page, browser.worldName, async () => {
      await page.evaluate((milliseconds) => window.benchStorm(milliseconds), windows.storm);
      await pass(windows.afterStorm);
    });
    return { settled, storm, elements, recognised };
  } finally {
    await page.close();
  }
}

/** Opens the bench page; resolves when its last row stands. */
export async function openDrawn(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => window.benchDrawn);
}

/** Divides the time of the page's main thread while something happens. */
export async function measured(
  page: Page,
  worldName: string,
  happening: () => Promise<void>,
): Promise<MainThreadTime> {
  return measureMainThread(await traced(page, happening), worldName);
}

/** What the page's main thread does while something happens. */
export async function traced(page: Page, happening: () => Promise<void>): Promise<Span[]> {
  return pageMainThread(await recorded(page, happening));
}

/** All that the browser does while something happens. */
export async function recorded(page: Page, happening: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await happening();
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('Chromium recorded no trace');
  return parseTrace(trace);
}
