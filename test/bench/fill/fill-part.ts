import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { createHands } from '../../demo/hands.ts';
import { measureMainThread } from '../extension-time.ts';
import { lineOf } from '../line.ts';
import type { PartReport } from '../report.ts';
import { inRounds } from '../rounds.ts';
import { mainThreadWith } from '../trace-events.ts';
import { recorded } from '../visit.ts';
import { type FillStage, fields, setFillStage } from './fill-stage.ts';

/** One fill of the form. Times are milliseconds. */
interface Fill {
  /** From the press until the panel says what every field held when it was read back. */
  readonly readBack: number;
  /** What the extension did on the form's main thread meanwhile. */
  readonly extension: number;
}

/** The form is left alone so long before the press, and watched so long after the last result. */
const before = 1_000;
const after = 500;

/** What a fill of Image Relay's SAML form takes. */
export async function measureFill(rounds: number): Promise<PartReport> {
  await using stage = await setFillStage();
  const fills = await inRounds(rounds, ['first', 'again'], () => fillOnce(stage));
  const line = (name: string, of: keyof Fill) =>
    lineOf({
      name,
      unit: 'ms',
      values: fills.first.map((fill) => fill[of]),
      again: fills.again.map((fill) => fill[of]),
      bar: null,
    });
  const all = [...fills.first, ...fills.again];
  return {
    lines: [line('press to read back', 'readBack'), line('extension in a fill', 'extension')],
    notRun: all.every(({ extension }) => extension > 0) ? [] : ['the trace has no fill'],
  };
}

async function fillOnce({ relay, panel, worldName, reset }: FillStage): Promise<Fill> {
  await reset();
  await pass(before);
  let readBack = Number.NaN;
  const events = await recorded(relay, async () => {
    await panel.evaluate(noteResults, fields);
    await createHands().press(panel, 'button', `Fill ${fields} fields`);
    readBack = await timeOfResults(panel);
    await pass(after);
  });
  const { extension } = measureMainThread(mainThreadWith(events, worldName), worldName);
  return { readBack, extension };
}

declare global {
  interface Window {
    benchResults: Promise<number>;
  }
}

/** Runs in the panel: the time from the next click to so many fields that were written and kept. */
function noteResults(count: number): void {
  window.benchResults = new Promise((resolve) => {
    let pressed = 0;
    const press = () => {
      pressed = performance.now();
    };
    document.addEventListener('click', press, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('.results li.good').length < count) return;
      observer.disconnect();
      resolve(performance.now() - pressed);
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
}

function timeOfResults(panel: Page): Promise<number> {
  return panel.evaluate(() => window.benchResults);
}
