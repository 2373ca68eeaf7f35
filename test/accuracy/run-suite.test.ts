import type { Browser } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { summaryOf } from './report.ts';
import { failuresOf, runSuite, together } from './run-suite.ts';
import type { Case, Figures } from './suite.ts';
import { joinFigures } from './tally.ts';

const suite = { name: 'Forms', bar: { fields: 0.7 } };
const tally = (right: number, refused: number, wrong: number) => ({ right, refused, wrong });

const table: readonly [what: string, Figures, failures: string[]][] = [
  ['the bar is reached', { fields: tally(7, 3, 0) }, []],
  ['it is not', { fields: tally(6, 4, 0) }, ['Forms: 6 of 10 fields right, not 70 %']],
  ['one thing is wrong', { fields: tally(9, 0, 1) }, ['Forms: 1 fields wrong']],
  [
    'something is wrong that has no bar',
    { fields: tally(7, 3, 0), captures: tally(9, 0, 1) },
    ['Forms: 1 captures wrong'],
  ],
  ['nothing was measured', {}, ['Forms: no fields were measured']],
];

test.each(table)('a suite says what it failed in when %s', (_, figures, failures) => {
  expect(failuresOf(suite, figures)).toEqual(failures);
});

test('figures are joined measure by measure', () => {
  const joined = joinFigures([{ fields: tally(1, 2, 0) }, { fields: tally(1, 0, 0) }, {}]);
  expect(joined).toEqual({ fields: tally(2, 2, 0) });
});

test('a run of nothing has not passed', () => {
  expect(summaryOf([]).passed).toBe(false);
});

test('suites together are held against one bar, and no case counts twice', () => {
  const result = (right: number, refused: number) => ({
    name: 'Console',
    cases: 5,
    figures: { pages: tally(right, refused, 0) },
    results: [],
    failures: [],
  });
  const all = together('Both', [result(1, 4), result(8, 2)], { pages: 0.7 });
  expect(all).toMatchObject({ cases: 0, figures: { pages: tally(9, 6, 0) } });
  expect(all.failures).toEqual(['Both: 9 of 15 pages right, not 70 %']);
});

test('a case that breaks fails its suite by name, and the others are counted', async () => {
  const right: Case = {
    name: 'right',
    run: async () => ({ name: 'right', figures: { fields: tally(1, 0, 0) }, misses: [] }),
  };
  const broken: Case = {
    name: 'broken',
    run: async () => {
      throw new Error('nothing was drawn');
    },
  };
  const noBrowser = {} as Browser;
  const result = await runSuite({ ...suite, cases: [broken, right] }, noBrowser);
  expect(result).toMatchObject({ cases: 1, figures: { fields: tally(1, 0, 0) } });
  expect(result.failures).toEqual(['broken did not run: nothing was drawn']);
});
