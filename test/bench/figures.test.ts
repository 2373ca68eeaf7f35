import { describe, expect, it } from 'vitest';
import { figuresOf, leastRounds } from './figures.ts';
import type { Visit } from './visit.ts';

const time = { extension: 2, page: 100, world: 1, scans: 0 };
const withSetup: Visit = {
  settled: { ...time, scans: 1 },
  storm: time,
  elements: 10_200,
  recognised: true,
};
const without: Visit = {
  settled: { ...time, extension: 0.4 },
  storm: { ...time, extension: 0 },
  elements: 10_200,
  recognised: false,
};

const repeated = (visit: Visit) => Array.from({ length: leastRounds }, () => visit);
const visits = (setup: Visit, none: Visit) => ({
  setup: repeated(setup),
  again: repeated(withSetup),
  none: repeated(none),
});

describe('the figures of the bench', () => {
  it('are fine where every bar is reached', () => {
    const figures = figuresOf(visits(withSetup, without));
    expect(figures.ok).toBe(true);
    expect(figures.setup.settled.share).toBe(2);
    expect(figures.spread).toEqual({ settled: 0, storm: 0 });
  });

  it.each([
    [
      'a settled page costs too much',
      { ...withSetup, settled: { ...time, extension: 6, scans: 1 } },
    ],
    ['a storm costs too much', { ...withSetup, storm: { ...time, extension: 6 } }],
  ])('are not fine where %s', (_, setup) => {
    const figures = figuresOf(visits(setup, without));
    expect(figures).toMatchObject({ ok: false, notRun: [] });
  });

  it.each([
    ['the page was never read', { ...withSetup, settled: time }],
    ['the page was not recognised', { ...withSetup, recognised: false }],
    ['the page was too small', { ...withSetup, elements: 500 }],
  ])('say that a case did not run where %s', (_, setup) => {
    expect(figuresOf(visits(setup, without))).toMatchObject({ ok: false, notRun: ['setup'] });
  });

  it.each([
    ['something was read without a setup', { ...without, storm: { ...time, scans: 1 } }],
    ['the script was not there', { ...without, settled: { ...time, extension: 0 } }],
  ])('say that a case did not run where %s', (_, none) => {
    expect(figuresOf(visits(withSetup, none))).toMatchObject({ ok: false, notRun: ['none'] });
  });

  it('are not fine after too few rounds', () => {
    const few = { setup: [withSetup], again: [withSetup], none: [without] };
    expect(figuresOf(few)).toMatchObject({ ok: false, notRun: [] });
  });
});
