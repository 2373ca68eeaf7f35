import { describe, expect, it } from 'vitest';
import { byRound, leastRounds, lineOf } from './line.ts';
import { reportOf } from './report.ts';

const measured = {
  name: 'something',
  unit: 'ms',
  values: [9, 10, 30],
  again: null,
  bar: 12,
} as const;

describe('a line of the report', () => {
  it('gives the median and the worst, and is judged by the median', () => {
    expect(lineOf(measured)).toMatchObject({ value: 10, worst: 30, verdict: 'met' });
    expect(lineOf({ ...measured, bar: 9.9 }).verdict).toBe('missed');
    expect(lineOf({ ...measured, bar: null }).verdict).toBe('reported');
  });

  it('counts only where the A/A lies closer together than half of the way to the bar', () => {
    const twice = (other: number, bar: number) =>
      lineOf({ ...measured, values: [10], again: [other], bar });
    expect(twice(10.9, 12)).toMatchObject({ spread: 0.9, verdict: 'met' });
    expect(twice(11, 12).verdict).toBe('not decided');
    expect(twice(9.1, 8).verdict).toBe('missed');
    expect(twice(9, 8).verdict).toBe('not decided');
    expect(twice(10, 10).verdict).toBe('not decided');
  });

  it('says so where nothing was measured, or something that is no number', () => {
    expect(lineOf({ ...measured, values: [] }).verdict).toBe('not measured');
    expect(lineOf({ ...measured, values: [1 / 0] }).verdict).toBe('not measured');
    expect(lineOf({ ...measured, again: [] }).verdict).toBe('not decided');
  });

  it('takes what is counted as it is', () => {
    expect(lineOf({ ...measured, unit: 'times', values: [0], bar: 0 }).verdict).toBe('met');
    expect(lineOf({ ...measured, unit: 'times', values: [1], bar: 0 }).verdict).toBe('missed');
  });
});

it('holds each round against itself', () => {
  expect(byRound([2, 6], [1, 2])).toEqual([2, 3]);
  expect(byRound([2], [])).toEqual([Number.NaN]);
});

describe('the whole report', () => {
  const run = { rounds: leastRounds, isWhole: true, elapsedMinutes: 1 };
  const part = (bar: number) => ({ lines: [lineOf({ ...measured, bar })], notRun: [] });
  const isOk = (parts: Parameters<typeof reportOf>[0], changes: Partial<typeof run> = {}) =>
    reportOf(parts, { ...run, ...changes }).ok;

  it('is ok where every part ran and every line is met', () => {
    expect(isOk({ one: part(12), other: part(12) })).toBe(true);
  });

  it('is not ok where a line is missed, or a case did not run, or a part has no line', () => {
    expect(isOk({ one: part(12), other: part(9) })).toBe(false);
    expect(isOk({ one: { ...part(12), notRun: ['a case'] } })).toBe(false);
    expect(isOk({ one: { lines: [], notRun: [] } })).toBe(false);
  });

  it('is not ok after too few rounds or without all parts', () => {
    expect(isOk({ one: part(12) }, { rounds: leastRounds - 1 })).toBe(false);
    expect(isOk({ one: part(12) }, { isWhole: false })).toBe(false);
  });
});
