import type { Browser } from 'puppeteer-core';
import {
  type Case,
  type CaseResult,
  type Figures,
  measures,
  type Suite,
  type SuiteResult,
} from './suite.ts';
import { countOf, joinFigures, nothing } from './tally.ts';

/** As many pages at once as a small machine has cores. */
const atOnce = 2;

/** Runs every case of a suite and holds the sum against its bar. A case that did not run fails it. */
export async function runSuite(suite: Suite, browser: Browser): Promise<SuiteResult> {
  const waiting = suite.cases.entries();
  const outcomes: (CaseResult | string)[] = [];
  const work = async () => {
    for (const [index, each] of waiting) outcomes[index] = await attempt(each, browser);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const results = outcomes.filter((each) => typeof each !== 'string');
  const broken = outcomes.filter((each) => typeof each === 'string');
  const figures = joinFigures(results.map((each) => each.figures));
  const failures = [...broken, ...failuresOf(suite, figures)];
  return { name: suite.name, cases: results.length, figures, results, failures };
}

/** A page that breaks must not keep the others from being counted: it becomes a sentence. */
async function attempt(each: Case, browser: Browser): Promise<CaseResult | string> {
  try {
    return await each.run(browser);
  } catch (error) {
    return `${each.name} did not run: ${error instanceof Error ? error.message : String(error)}`;
  }
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
