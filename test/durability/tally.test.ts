import { expect, test } from 'vitest';
import type { CaseResult } from './run-case.ts';
import { leastStops, type Row, tableOf, tallyOf } from './tally.ts';

const good: CaseResult = { at: 'after a write', recorded: 2, lost: [], isHalfWritten: false };
const row = (...cases: (CaseResult | null)[]): Row => ({
  scenario: 'a capture',
  kind: 'browser killed',
  cases,
});
const enough = Array.from({ length: leastStops }, () => good);

test('enough stops of which none lost anything pass', () => {
  expect(tallyOf([row(...enough)])).toEqual({
    stops: leastStops,
    recorded: 2 * leastStops,
    lost: 0,
    halfWritten: 0,
    passed: true,
  });
});

test.each([
  ['a fact is lost', [...enough, { ...good, lost: ['fact x'] }]],
  ['something is half-written', [...enough, { ...good, isHalfWritten: true }]],
  ['a step did not come', [...enough, null]],
  ['there were too few stops', enough.slice(1)],
  ['nothing was ever acknowledged', enough.map((each) => ({ ...each, recorded: 0 }))],
])('a run does not pass where %s', (_, cases) => {
  expect(tallyOf([row(...cases)]).passed).toBe(false);
});

test('the table counts each row and names what went wrong', () => {
  const table = tableOf([row(good, null, { ...good, lost: ['fact x', 'fact y'] })]);
  expect(table.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['scenario', 'how', 'stops', 'not run', 'recorded', 'lost', 'half-written'],
    ['a capture', 'browser killed', '2', '1', '4', '2', '0'],
    ['a capture, browser killed, step 2: the step did not come'],
    ['a capture, browser killed, step 3: lost after a write: fact x, fact y'],
  ]);
});
