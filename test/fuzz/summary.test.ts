import { expect, test } from 'vitest';
import { parseFuzzOptions } from './options.ts';
import { type PropertyRecord, readRecords, summaryOf } from './summary.ts';

const run = { asked: 100, seed: 7, status: 0 };
const whole: PropertyRecord = { name: 'whole', cases: 100, failed: false };

test('a run is ok in which each property was held against as many cases as asked', () => {
  const lines = `${JSON.stringify(whole)}\n`;
  expect(summaryOf(readRecords(lines), run)).toEqual({
    ok: true,
    seed: 7,
    asked: 100,
    failures: [],
    short: [],
    cases: { whole: 100 },
  });
});

test.each([
  ['a property that fails', [whole, { name: 'wrong', cases: 3, failed: true }], {}],
  ['fewer cases than asked', [whole, { name: 'few', cases: 99, failed: false }], {}],
  ['no property', [], {}],
  ['a test runner that failed', [whole], { status: 1 }],
])('a run with %s is not ok', (_, records, changes) => {
  expect(summaryOf(records, { ...run, ...changes }).ok).toBe(false);
});

test('what failed and what was too short is named', () => {
  const records = [
    { name: 'few', cases: 99, failed: false },
    { name: 'wrong', cases: 3, failed: true },
  ];
  expect(summaryOf(records, run)).toMatchObject({ failures: ['wrong'], short: ['few'] });
});

test('ten thousand cases run unless fewer are asked for', () => {
  expect(parseFuzzOptions([]).cases).toBe(10_000);
  expect(parseFuzzOptions(['--cases', '5', '--seed', '9', '--only', 'meta'])).toEqual({
    cases: 5,
    seed: 9,
    only: 'meta',
  });
});

test.each([['--cases', '0'], ['--cases', 'x'], ['--seed', 'x'], ['--seed', '1.5'], ['--more']])(
  'the option %s %s is refused',
  (...args) => {
    expect(() => parseFuzzOptions(args)).toThrow();
  },
);
