import { setTimeout as pass } from 'node:timers/promises';
import type { Target } from 'puppeteer-core';
import { waitUntil } from '../../support/wait-until.ts';
import { setBenchStage } from '../bench-stage.ts';
import { lineOf } from '../line.ts';
import { takeOut } from '../page-changes.ts';
import type { PartReport } from '../report.ts';
import { openDrawn } from '../visit.ts';

const minute = 60_000;
/** The page was drawn just now: its last report is on its way yet. */
const untilRested = 5_000;

/** How often the background wakes in a minute in which nothing happens in an open console. */
export async function measureWakeUps(): Promise<PartReport> {
  await using stage = await setBenchStage();
  const { chromium, newPage, hasRecognised } = await stage.open('setup');
  const page = await newPage();
  await openDrawn(page, stage.address);
  await waitUntil('the page is recognised', hasRecognised);
  await pass(untilRested);
  let starts = 0;
  const count = (target: Target) => {
    if (target.type() === 'service_worker') starts += 1;
  };
  await chromium.stopWorker();
  chromium.browser.on('targetcreated', count);
  await pass(minute);
  const idle = starts;
  await takeOut(page);
  const wakes = await waitUntil('a change wakes it', () => starts > idle).catch(() => false);
  chromium.browser.off('targetcreated', count);
  return {
    lines: [
      lineOf({
        name: 'wake-ups in an idle minute',
        unit: 'times',
        values: [idle],
        again: null,
        bar: 0,
      }),
    ],
    notRun: wakes ? [] : ['nothing wakes the background'],
  };
}
