import type { Browser } from 'puppeteer-core';
import { type CaseResult, type Figures, measures, type Suite, type SuiteResult } from './suite.ts';
import { countOf, joinFigures, nothing } from './tally.ts';

/** As many pages at once as a small machine has cores. */
const atOnce = 2;

/** Runs every case of a suite and holds the sum against its bar. */
export async function runSuite(suite: Suite, browser: Browser): Promise<SuiteResult> {
  const waiting = suite.cases.entries();
  const results: CaseResult[] = [];
  const work = async () => {
    for (const [index, each] of waiting) results[index] = await each.run(browser);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const figures = joinFigures(results.map((each) => each.figures));
  const failures = failuresOf(suite, figures);
  return { name: suite.name, cases: results.length, figures, results, failures };
}

/** Suites that have been run, held together against one bar; their cases are counted where they ran. */
export function together(
  name: string,
  results: readonly SuiteResult[],
  bar: Suite['bar'],
): SuiteResult {
  const figures = joinFigures(results.map((each) => each.figures));
  return { name, cases: 0, figures, results: [], failures: failuresOf({ name, bar }, figures) };
}

/** What keeps a suite from its bar. A suite that measured nothing has not passed. */
export function failuresOf({ name, bar }: Pick<Suite, 'name' | 'bar'>, figures: Figures): string[] {
  return measures.flatMap((measure) => {
    const tally = figures[measure] ?? nothing;
    const least = bar[measure];
    const count = countOf(tally);
    const failures: string[] = [];
    if (tally.wrong > 0) failures.push(`${name}: ${tally.wrong} ${measure} wrong`);
    if (least === undefined) return failures;
    if (count === 0) failures.push(`${name}: no ${measure} were measured`);
    else if (tally.right < least * count) {
      failures.push(`${name}: ${tally.right} of ${count} ${measure} right, not ${least * 100} %`);
    }
    return failures;
  });
}
