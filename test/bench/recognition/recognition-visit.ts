import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../support/wait-until.ts';
import type { BenchBrowser } from '../bench-browser.ts';
import { measureMainThread } from '../extension-time.ts';
import { median } from '../median.ts';
import { putBackLast, renewMany, takeOut } from '../page-changes.ts';
import { measured, openDrawn, traced } from '../visit.ts';
import { prepareWalk, walkTimes } from './bare-walk.ts';

/** One visit to a large page. Times are milliseconds. */
export interface RecognitionVisit {
  /** From the page's last change until the background has the step. */
  readonly recognised: number;
  /** The most that the extension did in one task, the loading of the page included. */
  readonly longest: number;
  /** One scan of the whole document. */
  readonly scan: number;
  /** One bare pass over the same elements, met for the first time as by the scan. */
  readonly firstWalk: number;
  /** The same at once again, when all that a pass needs is there. */
  readonly walk: number;
  /** One scan of that document by code that has done many of them, and one bare pass beside it. */
  readonly repeatedScan: number;
  readonly repeatedWalk: number;
  /** Elements that the bare pass met. */
  readonly elements: number;
}

/** How long after the change before it the last one comes: the extension listens in rounds. */
const pauses = [0, 75];
/** By then the extension has looked again and rested from it. */
const untilRested = 1_000;
const scans = 2;
const walksInRow = 4;
/** Scans after which the browser has compiled for good what a scan runs often. */
const scansBetween = 10;

export async function visitLarge(
  browser: BenchBrowser,
  address: string,
): Promise<RecognitionVisit> {
  const page = await browser.newPage();
  try {
    const times: number[] = [];
    const { longest } = await measured(page, browser.worldName, async () => {
      await openDrawn(page, address);
      await waitUntil('the page is recognised', browser.hasRecognised);
      await pass(untilRested);
      for (const pause of pauses) times.push(await timeToRecognise(browser, page, pause));
    });
    return { recognised: median(times), longest, ...(await timeScans(browser, page)) };
  } finally {
    await page.close();
  }
}

async function timeToRecognise(
  { hasRecognised, noteRecognition }: BenchBrowser,
  page: Page,
  pause: number,
): Promise<number> {
  await takeOut(page);
  await waitUntil('the page is no longer recognised', async () => !(await hasRecognised()));
  await pass(untilRested);
  const recognition = await noteRecognition();
  const changed = await putBackLast(page, pause);
  return (await recognition()) - changed;
}

/** The scans of a page that was just opened, and those of one that has been scanned many times. */
async function timeScans({ worldName }: BenchBrowser, page: Page) {
  await pass(untilRested);
  const walk = await prepareWalk(page);
  const first = await timeInTurn(page, walk, worldName);
  for (let at = 0; at < scansBetween; at += 1) await rescan(page);
  const repeated = await timeInTurn(page, walk, worldName);
  return { ...first, repeatedScan: repeated.scan, repeatedWalk: repeated.walk };
}

async function rescan(page: Page): Promise<void> {
  await renewMany(page);
  await pass(untilRested);
}

/** Walks and scans in turn, in one trace, each by itself. */
async function timeInTurn(page: Page, walk: () => Promise<number>, worldName: string) {
  const met: number[] = [];
  const spans = await traced(page, async () => {
    for (let at = 0; at < scans; at += 1) {
      for (let time = 0; time < walksInRow; time += 1) met.push(await walk());
      await rescan(page);
    }
  });
  const walks = walkTimes(spans);
  if (walks.length !== met.length) throw new Error('The trace does not have every bare pass.');
  const first = walks.filter((_, at) => at % walksInRow === 0);
  const later = walks.filter((_, at) => at % walksInRow !== 0);
  return {
    scan: measureMainThread(spans, worldName).extension / scans,
    firstWalk: median(first),
    walk: median(later),
    elements: Math.min(...met),
  };
}
