import { describe, expect, it } from 'vitest';
import { leastRounds } from '../line.ts';
import type { Visit } from '../visit.ts';
import { caseOf, type ShareCase, shareCases, shareReportOf } from './share-figures.ts';

const time = { extension: 1, page: 100, world: 1, scans: 1, longest: 4 };
const withSetup: Visit = { settled: time, storm: time, elements: 5_300, recognised: true };
const without: Visit = {
  settled: { ...time, extension: 0.05, scans: 0 },
  storm: { ...time, extension: 0, scans: 0 },
  elements: 5_300,
  recognised: false,
};

/** Visits in which all is well, but for the cases that are named. */
function reportWith(others: Partial<Record<ShareCase, Visit>> = {}) {
  const visits = shareCases.map((name) => {
    const { state, size } = caseOf(name);
    const usual = state === 'setup' ? withSetup : without;
    const visit = others[name] ?? { ...usual, elements: size + 300 };
    return [name, Array.from({ length: leastRounds }, () => visit)] as const;
  });
  return shareReportOf(Object.fromEntries(visits) as Record<ShareCase, Visit[]>);
}
const lineCalled = (name: string, others: Partial<Record<ShareCase, Visit>>) =>
  reportWith(others).lines.find((line) => line.name === name);
/** The same visit in both halves of the A/A. */
const large = (visit: Visit): Partial<Record<ShareCase, Visit>> => {
  const at = { ...visit, elements: 100_300 };
  return { 'setup 100000': at, 'setup 100000 again': at };
};

describe('the extension’s shares', () => {
  it('are fine where every bar is reached', () => {
    const { lines, notRun } = reportWith();
    expect(notRun).toEqual([]);
    const verdicts = lines.filter(({ bar }) => bar !== null).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['met']));
    expect(verdicts).toHaveLength(16);
  });

  it('are in per cent of the page’s own time', () => {
    const slow = large({ ...withSetup, settled: { ...time, extension: 3 } });
    expect(lineCalled('share settled, setup, 100,000', slow)).toMatchObject({
      value: 3,
      verdict: 'missed',
    });
  });

  it('may not grow with the document, nor may the cost of an element', () => {
    const slow = large({ ...withSetup, storm: { ...time, extension: 30 } });
    const against = '100,000 against 5,000';
    expect(lineCalled(`share storm, ${against}`, slow)).toMatchObject({ value: 30 });
    const cost = lineCalled(`cost of an element storm, ${against}`, slow);
    expect(cost).toMatchObject({ value: expect.closeTo(1.585), verdict: 'missed' });
  });

  it('are undecided where the same case gives one share and another', () => {
    const other = { ...withSetup, storm: { ...time, extension: 1.6 } };
    const line = lineCalled('share storm, setup, 5,000', { 'setup 5000 again': other });
    expect(line).toMatchObject({ value: 1, spread: 0.6, verdict: 'not decided' });
  });

  it.each([
    ['the page was not recognised', { ...withSetup, recognised: false }],
    ['the page was too small', { ...withSetup, elements: 500 }],
    ['nothing was done under the storm', { ...withSetup, storm: { ...time, extension: 0 } }],
  ])('say that a case did not run where %s', (_, visit) => {
    expect(reportWith({ 'setup 5000': visit }).notRun).toEqual(['setup 5000']);
  });

  it.each([
    ['something was read without a setup', { ...without, storm: { ...time, scans: 1 } }],
    ['the script was not there', { ...without, settled: { ...time, extension: 0 } }],
  ])('say that a case did not run where %s', (_, visit) => {
    expect(reportWith({ 'none 5000 again': visit }).notRun).toEqual(['none 5000 again']);
  });
});
