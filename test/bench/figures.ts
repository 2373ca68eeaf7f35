import { elementCount } from './portal-markup.ts';
import type { Case, Visits } from './rounds.ts';
import type { Visit } from './visit.ts';

export type Window = 'settled' | 'storm';

/** Fewer rounds say too little. */
export const leastRounds = 9;

/** The most that the extension may take, in per cent of the page's own time. */
export const bars: Readonly<Record<'setup' | 'none', number>> = { setup: 5, none: 0.5 };

/** Medians over the rounds of one case, in one window. */
export interface Figure {
  /** Median of each round's own share, in per cent. */
  readonly share: number;
  readonly extensionMs: number;
  readonly pageMs: number;
  readonly worldMs: number;
  readonly scans: number;
}

export interface Figures {
  readonly rounds: number;
  readonly elements: number;
  readonly setup: Readonly<Record<Window, Figure>>;
  readonly again: Readonly<Record<Window, Figure>>;
  readonly none: Readonly<Record<Window, Figure>>;
  /** How far the shares of one and the same condition lie apart, in percentage points. */
  readonly spread: Readonly<Record<Window, number>>;
  readonly bars: typeof bars;
  /** Cases in which the extension did not do what the case is about. */
  readonly notRun: readonly Case[];
  readonly ok: boolean;
}

export function figuresOf(visits: Visits): Figures {
  const setup = windowsOf(visits.setup);
  const again = windowsOf(visits.again);
  const none = windowsOf(visits.none);
  const rounds = visits.setup.length;
  const notRun = casesNotRun(visits);
  const reached = within(setup, bars.setup) && within(again, Infinity) && within(none, bars.none);
  return {
    rounds,
    elements: median(visits.setup.map((visit) => visit.elements)),
    setup,
    again,
    none,
    spread: {
      settled: rounded(Math.abs(setup.settled.share - again.settled.share)),
      storm: rounded(Math.abs(setup.storm.share - again.storm.share)),
    },
    bars,
    notRun,
    ok: reached && notRun.length === 0 && rounds >= leastRounds,
  };
}

/** With a setup every visit must recognise the page by scanning it; without one, none may. */
function casesNotRun(visits: Visits): Case[] {
  const scanned = (visit: Visit) => visit.settled.scans > 0 && visit.recognised;
  const leftAlone = ({ settled, storm, recognised }: Visit) =>
    settled.extension > 0 && settled.scans + storm.scans === 0 && !recognised;
  const ran = (of: readonly Visit[], holds: (visit: Visit) => boolean) =>
    of.length > 0 && of.every((visit) => visit.elements >= elementCount && holds(visit));
  return [
    ...(ran(visits.setup, scanned) ? [] : ['setup' as const]),
    ...(ran(visits.again, scanned) ? [] : ['again' as const]),
    ...(ran(visits.none, leftAlone) ? [] : ['none' as const]),
  ];
}

function windowsOf(visits: readonly Visit[]): Record<Window, Figure> {
  return { settled: figureOf(visits, 'settled'), storm: figureOf(visits, 'storm') };
}

function figureOf(visits: readonly Visit[], window: Window): Figure {
  const times = visits.map((visit) => visit[window]);
  return {
    share: median(times.map(({ extension, page }) => (100 * extension) / page)),
    extensionMs: median(times.map((each) => each.extension)),
    pageMs: median(times.map((each) => each.page)),
    worldMs: median(times.map((each) => each.world)),
    scans: median(times.map((each) => each.scans)),
  };
}

/** A share that is no number reaches nothing. */
function within(windows: Readonly<Record<Window, Figure>>, bar: number): boolean {
  return windows.settled.share <= bar && windows.storm.share <= bar;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? Number.NaN;
  const high = sorted[Math.ceil(middle)] ?? Number.NaN;
  return rounded((low + high) / 2);
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
