import { type Line, leastRounds, type Verdict } from './line.ts';

/** What one part of the bench found. */
export interface PartReport {
  readonly lines: readonly Line[];
  /** Cases in which what they are about did not happen, each in a few words. */
  readonly notRun: readonly string[];
}

export interface Report {
  readonly ok: boolean;
  readonly rounds: number;
  readonly elapsedMinutes: number;
  readonly parts: Readonly<Record<string, PartReport>>;
}

const fine: readonly Verdict[] = ['met', 'reported'];

/** All is well when every part ran, in enough rounds, and no line is missed or undecided. */
export function reportOf(
  parts: Readonly<Record<string, PartReport>>,
  { rounds, isWhole, elapsedMinutes }: Run,
): Report {
  const holds = Object.values(parts).every(
    ({ lines, notRun }) =>
      lines.length > 0 &&
      notRun.length === 0 &&
      lines.every(({ verdict }) => fine.includes(verdict)),
  );
  return { ok: holds && isWhole && rounds >= leastRounds, rounds, elapsedMinutes, parts };
}

interface Run {
  readonly rounds: number;
  /** Whether all parts were to run. */
  readonly isWhole: boolean;
  readonly elapsedMinutes: number;
}
