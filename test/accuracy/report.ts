import { type Figures, measures, type SuiteResult, type Tally } from './suite.ts';
import { countOf } from './tally.ts';

/** A line for each case and one for their sum. */
export function tableOf({ name, results, figures, cases, failures }: SuiteResult): string {
  const lines = [
    ...results.map((each) => lineOf(each.name, each.figures)),
    lineOf(`${name}: ${cases} cases`, figures),
  ];
  const misses = results.flatMap((each) => each.misses);
  return [...lines, '', ...misses.map((miss) => `  ${miss}`), ...failures, ''].join('\n');
}

function lineOf(name: string, figures: Figures): string {
  const cells = measures.flatMap((measure) => {
    const tally = figures[measure];
    return tally === undefined ? [] : [`${measure} ${cellOf(tally)}`];
  });
  return `${name.padEnd(28)} ${cells.join('   ')}`;
}

function cellOf(tally: Tally): string {
  const { right, refused, wrong } = tally;
  const count = countOf(tally);
  const share = count === 0 ? '' : ` (${Math.round((100 * right) / count)} %)`;
  return `${right} right, ${refused} refused, ${wrong} wrong${share}`;
}

/** The same as data: what was counted, and what was missed. */
export function summaryOf(results: readonly SuiteResult[]) {
  return {
    suites: results.map(({ name, cases, figures, failures, results: each }) => ({
      name,
      cases,
      ...figures,
      misses: each.flatMap((one) => one.misses),
      failures,
    })),
    cases: results.reduce((sum, each) => sum + each.cases, 0),
    passed: results.length > 0 && results.every((each) => each.failures.length === 0),
  };
}
