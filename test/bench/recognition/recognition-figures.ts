import { type Line, lineOf } from '../line.ts';
import type { PartReport } from '../report.ts';
import type { RecognitionVisit } from './recognition-visit.ts';

/** How many elements the page holds besides what the portal itself draws. */
export const elements = 20_000;

/** The most milliseconds from the last change to the step, and of one task; scans against bare passes. */
const bars = { recognised: 400, longest: 16, scan: 4 } as const;

export const recognitionCases = ['first', 'again'] as const;
type Visits = Readonly<Record<(typeof recognitionCases)[number], readonly RecognitionVisit[]>>;

export function recognitionReportOf(visits: Visits): PartReport {
  const times = (
    name: string,
    of: Exclude<keyof RecognitionVisit, 'elements'>,
    bar: number | null,
  ) => line(visits, name, { unit: 'ms', bar, read: (each) => each.map((visit) => visit[of]) });
  return {
    lines: [
      times('last change to step recognised', 'recognised', bars.recognised),
      times('longest task of the extension', 'longest', bars.longest),
      ratio(visits, 'full scan against a bare pass', ['scan', 'walk'], bars.scan),
      ratio(visits, 'full scan against a first bare pass', ['scan', 'firstWalk'], null),
      ratio(visits, 'the same, both repeated', ['repeatedScan', 'repeatedWalk'], bars.scan),
      times('full scan', 'scan', null),
      times('bare pass', 'walk', null),
      times('first bare pass', 'firstWalk', null),
      times('repeated scan', 'repeatedScan', null),
      times('repeated bare pass', 'repeatedWalk', null),
    ],
    notRun: recognitionCases.filter((name) => !didRun(visits[name])),
  };
}

function ratio(
  visits: Visits,
  name: string,
  [scan, walk]: readonly ['scan' | 'repeatedScan', 'walk' | 'firstWalk' | 'repeatedWalk'],
  bar: number | null,
): Line {
  const read = (each: readonly RecognitionVisit[]) =>
    each.map((visit) => visit[scan] / visit[walk]);
  return line(visits, name, { unit: '×', bar, read });
}

interface What {
  readonly unit: Line['unit'];
  readonly bar: number | null;
  readonly read: (visits: readonly RecognitionVisit[]) => readonly number[];
}

function line(visits: Visits, name: string, { unit, bar, read }: What): Line {
  return lineOf({ name, unit, bar, values: read(visits.first), again: read(visits.again) });
}

function didRun(visits: readonly RecognitionVisit[]): boolean {
  const isWhole = (visit: RecognitionVisit) =>
    visit.elements >= elements &&
    [visit.scan, visit.walk, visit.repeatedScan].every((time) => time > 0);
  return visits.length > 0 && visits.every(isWhole);
}
