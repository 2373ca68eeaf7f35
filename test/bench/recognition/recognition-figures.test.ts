import { describe, expect, it } from 'vitest';
import { recognitionReportOf } from './recognition-figures.ts';
import type { RecognitionVisit } from './recognition-visit.ts';

const visit: RecognitionVisit = {
  recognised: 250,
  longest: 10,
  scan: 6,
  walk: 2,
  firstWalk: 3,
  repeatedScan: 5,
  repeatedWalk: 2,
  elements: 20_300,
};
const reportOf = (first: RecognitionVisit) =>
  recognitionReportOf({ first: [first, first], again: [first, first] });

describe('the figures of recognising', () => {
  it('hold a scan against the bare passes of its own visit', () => {
    const { lines, notRun } = reportOf(visit);
    const ratios = lines.filter(({ unit }) => unit === '×').map(({ value }) => value);
    expect(ratios).toEqual([3, 2, 2.5]);
    expect(notRun).toEqual([]);
  });

  it.each([
    ['last change to step recognised', { recognised: 401 }],
    ['longest task of the extension', { longest: 17 }],
    ['full scan against a bare pass', { scan: 9 }],
    ['the same, both repeated', { repeatedScan: 9 }],
  ])('miss the bar of %s', (name, changes) => {
    const { lines } = reportOf({ ...visit, ...changes });
    const missed = lines.filter(({ verdict }) => verdict === 'missed');
    expect(missed.map((line) => line.name)).toEqual([name]);
  });

  it.each([
    ['the page was too small', { elements: 500 }],
    ['nothing was read', { scan: 0 }],
    ['nothing was read again', { repeatedScan: 0 }],
  ])('say that nothing ran where %s', (_, changes) => {
    expect(reportOf({ ...visit, ...changes }).notRun).toEqual(['first', 'again']);
  });
});
