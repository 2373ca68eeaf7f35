import type { BenchBrowser } from './bench-browser.ts';
import { type Visit, visitPage } from './visit.ts';

/** With a setup in progress, the same a second time for the A/A line, and without a setup. */
export const cases = ['setup', 'again', 'none'] as const;

export type Case = (typeof cases)[number];

export type Visits = Readonly<Record<Case, readonly Visit[]>>;

/**
 * A round is one visit to each case, one after another, so that a busy moment of the machine meets
 * all cases alike. Each round begins with another case.
 */
export async function runRounds(
  rounds: number,
  browsers: Readonly<Record<Case, BenchBrowser>>,
  address: string,
): Promise<Visits> {
  const visits: Record<Case, Visit[]> = { setup: [], again: [], none: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < cases.length; turn += 1) {
      const at = cases[(round + turn) % cases.length] ?? 'setup';
      visits[at].push(await visitPage(browsers[at], address));
    }
    console.log(`Round ${round + 1} of ${rounds}`);
  }
  return visits;
}
