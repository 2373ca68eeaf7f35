import { median, rounded } from './median.ts';

/** Fewer rounds say too little. */
export const leastRounds = 9;

export type Unit = '%' | 'ms' | '×' | 'MB' | 'times';

/** What was measured of one thing, round by round. */
export interface Measured {
  readonly name: string;
  readonly unit: Unit;
  readonly values: readonly number[];
  /** The very same once more in the same rounds: the A/A. Null for what is counted, not timed. */
  readonly again: readonly number[] | null;
  /** The most that it may be; null for what is only reported. */
  readonly bar: number | null;
}

export type Verdict = 'met' | 'missed' | 'not decided' | 'not measured' | 'reported';

/** One line of the report. */
export interface Line {
  readonly name: string;
  readonly unit: Unit;
  /** Median over the rounds. */
  readonly value: number;
  /** The largest of the rounds. */
  readonly worst: number;
  readonly bar: number | null;
  /** How far the medians of one and the same thing lie apart; null where there is no A/A. */
  readonly spread: number | null;
  readonly verdict: Verdict;
}

/** Judges a line: the A/A has to lie closer together than half of the way to the bar. */
export function lineOf({ name, unit, values, again, bar }: Measured): Line {
  const value = median(values);
  const spread = again === null ? null : rounded(Math.abs(value - median(again)));
  const worst = rounded(Math.max(...values));
  return { name, unit, value, worst, bar, spread, verdict: verdictOf(value, bar, spread) };
}

function verdictOf(value: number, bar: number | null, spread: number | null): Verdict {
  if (!Number.isFinite(value)) return 'not measured';
  if (bar === null) return 'reported';
  if (spread !== null && !(spread < Math.abs(bar - value) / 2)) return 'not decided';
  return value <= bar ? 'met' : 'missed';
}

/** Each round's own ratio, or what else is worked out of two figures of one round. */
export function byRound(
  of: readonly number[],
  against: readonly number[],
  combine = (a: number, b: number) => a / b,
): number[] {
  return of.map((value, at) => combine(value, against[at] ?? Number.NaN));
}
