import { lineOf } from '../line.ts';
import { median } from '../median.ts';
import type { PartReport } from '../report.ts';

/** What one page's walk showed. */
export interface Readings {
  /** Bytes in use, read after every 200 changes. */
  readonly bytes: readonly number[];
  /** Milliseconds that the extension worked on the main thread in 200 further changes. */
  readonly extension: number;
}

type Walks = Readonly<Record<'setup' | 'again' | 'none', Readings>>;

/**
 * The most that the memory may grow, beside a page without a setup: about 200 bytes a change, which is less
 * than anything that would be kept of one. Compiled code alone comes to a per cent or two.
 */
const growthBar = 1.05;
const megabyte = 1_000_000;

export function heapReportOf(walks: Walks): PartReport {
  const { setup, again, none } = walks;
  const beside = ({ bytes }: Readings) => [growthOf(bytes) / growthOf(none.bytes)];
  const last = ({ bytes }: Readings) => [(bytes.at(-1) ?? Number.NaN) / megabyte];
  const both = (read: (walk: Readings) => number[]) => ({
    values: read(setup),
    again: read(again),
  });
  return {
    lines: [
      lineOf({
        name: 'heap, 2,000 changes against 200',
        unit: '×',
        ...both(beside),
        bar: growthBar,
      }),
      lineOf({ name: 'heap after 2,000 changes', unit: 'MB', ...both(last), bar: null }),
      lineOf({
        name: 'the same, no setup',
        unit: 'MB',
        values: last(none),
        again: null,
        bar: null,
      }),
    ],
    notRun: notRun(walks),
  };
}

/** The last three readings against the first three: one alone may meet code that is just being compiled. */
function growthOf(bytes: readonly number[]): number {
  return median(bytes.slice(-3)) / median(bytes.slice(0, 3));
}

/** With a setup the page has to be read all the way, and without one never. */
function notRun({ setup, again, none }: Walks): string[] {
  const least = 5;
  return [
    ...(setup.extension > least ? [] : ['setup']),
    ...(again.extension > least ? [] : ['again']),
    ...(none.extension < least ? [] : ['none']),
  ];
}
