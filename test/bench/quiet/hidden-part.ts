import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../support/wait-until.ts';
import type { BenchBrowser } from '../bench-browser.ts';
import { setBenchStage } from '../bench-stage.ts';
import { lineOf } from '../line.ts';
import type { PartReport } from '../report.ts';
import { inRounds } from '../rounds.ts';
import { storm } from '../storm.ts';
import { measured, openDrawn } from '../visit.ts';

const elements = 5_000;
const gusts = 20;
const afterStorm = 700;

/** What the extension does in a tab that is not shown, and in the same tab when it is. */
export async function measureHidden(rounds: number): Promise<PartReport> {
  await using stage = await setBenchStage();
  stage.hold(elements);
  const browser = await stage.open('setup');
  const page = await browser.newPage();
  await openDrawn(page, stage.address);
  await waitUntil('the page is recognised', browser.hasRecognised);
  const inFront = await browser.newPage();
  const times = await inRounds(rounds, ['hidden', 'shown'], async (state) => {
    await (state === 'hidden' ? inFront : page).bringToFront();
    await waitUntil(`the tab is ${state}`, () => isIn(page, state));
    await pass(afterStorm);
    return timeUnderStorm(browser, page);
  });
  const line = (name: string, values: readonly number[], bar: number | null) =>
    lineOf({ name, unit: 'ms', values, again: null, bar });
  return {
    lines: [
      line('extension under a storm, hidden tab', times.hidden, 0),
      line('extension under a storm, the same tab shown', times.shown, null),
    ],
    notRun: times.shown.every((time) => time > 0) ? [] : ['nothing was done in the shown tab'],
  };
}

async function isIn(page: Page, state: 'hidden' | 'shown'): Promise<boolean> {
  return (await page.evaluate(() => document.hidden)) === (state === 'hidden');
}

/** Makes the storm from outside: a hidden page's own timers are slowed down. */
async function timeUnderStorm({ worldName }: BenchBrowser, page: Page): Promise<number> {
  const { extension } = await measured(page, worldName, async () => {
    for (let gust = 0; gust < gusts; gust += 1) {
      await page.evaluate(() => window.benchGust());
      await pass(storm.everyMilliseconds);
    }
    await pass(afterStorm);
  });
  return extension;
}
