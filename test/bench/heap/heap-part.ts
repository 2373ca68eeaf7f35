import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BenchBrowser } from '../bench-browser.ts';
import { setBenchStage } from '../bench-stage.ts';
import type { PartReport } from '../report.ts';
import { measured, openDrawn } from '../visit.ts';
import { heapReportOf, type Readings } from './heap-figures.ts';
import { changeRoutes } from './route-changes.ts';

const changes = 2_000;
/** Changes before the counting begins: caches fill, and functions are compiled. */
const warmUp = 400;
const untilReading = 200;
const elements = 1_000;

/** The memory of three pages that walk on beside one another: two with a setup, one without. */
export async function measureHeap(): Promise<PartReport> {
  await using stage = await setBenchStage();
  stage.hold(elements);
  const walk = async (state: 'setup' | 'no setup') =>
    walkThrough(await stage.open(state), stage.address);
  const [setup, again, none] = await Promise.all([walk('setup'), walk('setup'), walk('no setup')]);
  return heapReportOf({ setup, again, none });
}

async function walkThrough(browser: BenchBrowser, address: string): Promise<Readings> {
  const page = await browser.newPage();
  await openDrawn(page, address);
  let made = 0;
  const changeOn = async (count: number) => {
    await changeRoutes(page, made, made + count);
    made += count;
  };
  await changeOn(warmUp);
  const bytes: number[] = [];
  while (made < warmUp + changes) {
    await changeOn(untilReading);
    bytes.push(await heapOf(page));
  }
  const { extension } = await measured(page, browser.worldName, () => changeOn(untilReading));
  return { bytes, extension };
}

/**
 * Bytes that are in use when all garbage is collected, those of scripts and those of the document's nodes:
 * the least of a few readings, since work that is under way holds some.
 */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const readings: number[] = [];
  try {
    for (let time = 0; time < 4; time += 1) {
      await pass(150);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, ...others } = await session.send('Runtime.getHeapUsage');
      const { embedderHeapUsedSize = 0, backingStorageSize = 0 } = others;
      readings.push(usedSize + embedderHeapUsedSize + backingStorageSize);
    }
    return Math.min(...readings);
  } finally {
    await session.detach();
  }
}
