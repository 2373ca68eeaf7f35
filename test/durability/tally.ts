import type { CaseResult, StopKind } from './run-case.ts';

/** How many stops a run must have for its result to count. */
export const leastStops = 200;

/** All cases of one scenario that were stopped in one way. */
export interface Row {
  readonly scenario: string;
  readonly kind: StopKind;
  /** Null for a case whose step did not come. */
  readonly cases: readonly (CaseResult | null)[];
}

export interface Tally {
  readonly stops: number;
  /** Facts that had been acknowledged before a stop. */
  readonly recorded: number;
  readonly lost: number;
  readonly halfWritten: number;
  readonly passed: boolean;
}

export function tallyOf(rows: readonly Row[]): Tally {
  const cases = rows.flatMap((row) => row.cases);
  const ran = cases.filter((each) => each !== null);
  const stops = ran.length;
  const recorded = sum(ran.map((each) => each.recorded));
  const lost = sum(ran.map((each) => each.lost.length));
  const halfWritten = ran.filter((each) => each.isHalfWritten).length;
  const isComplete = ran.length === cases.length && stops >= leastStops && recorded > 0;
  return { stops, recorded, lost, halfWritten, passed: isComplete && lost + halfWritten === 0 };
}

/** One line for each row, and one for each case that went wrong. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['scenario', 'how', 'stops', 'not run', 'recorded', 'lost', 'half-written'];
  const lines = [head, ...rows.map(cellsOf)];
  const wrong = rows.flatMap(({ scenario, kind, cases }) =>
    cases.flatMap((each, index) => {
      const complaint = complaintOf(each);
      return complaint ? [`${scenario}, ${kind}, step ${index + 1}: ${complaint}`] : [];
    }),
  );
  return [...lines.map(aligned), ...wrong].join('\n');
}

function cellsOf(row: Row): string[] {
  const { stops, recorded, lost, halfWritten } = tallyOf([row]);
  const numbers = [stops, row.cases.length - stops, recorded, lost, halfWritten];
  return [row.scenario, row.kind, ...numbers.map(String)];
}

function aligned(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(index < 2 ? 26 : 10))
    .join('')
    .trimEnd();
}

function complaintOf(each: CaseResult | null): string | null {
  if (each === null) return 'the step did not come';
  if (each.isHalfWritten) return `half-written ${each.at}`;
  return each.lost.length > 0 ? `lost ${each.at}: ${each.lost.join(', ')}` : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
