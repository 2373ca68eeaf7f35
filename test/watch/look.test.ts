import { expect, test } from 'vitest';
import { dismissed, look } from '../../lib/watch/look.ts';
import type { ReminderRecord } from '../../lib/watch/reminder.ts';
import { aRecord, aWatched, before } from '../support/builders/watched.ts';

const named = (all: readonly { threshold: string }[]) => all.map((each) => each.threshold);

/** Looks at these moments one after another, each time with what was remembered. */
function looks(...days: number[]) {
  let records: readonly ReminderRecord[] = [];
  return days.map((each) => {
    const seen = look([aWatched()], records, before(each));
    records = seen.records;
    return named(seen.fresh);
  });
}

test('each threshold is shown once', () => {
  expect(looks(70, 60, 59, 30, 29, 7, 6, 0, -1)).toEqual([
    [],
    ['days-60'],
    [],
    ['days-30'],
    [],
    ['days-7'],
    [],
    ['expired'],
    [],
  ]);
});

test('a browser that was closed for weeks reminds once, of the latest threshold', () => {
  expect(looks(70, 5, 4)).toEqual([[], ['days-7'], []]);
});

test('what is due stands until it is dismissed, and the next threshold comes nonetheless', () => {
  const { records } = look([aWatched()], [], before(60));
  const after = dismissed(records, aRecord(), before(59).toISOString());
  expect(named(look([aWatched()], records, before(45)).standing)).toEqual(['days-60']);
  expect(named(look([aWatched()], after, before(45)).standing)).toEqual([]);
  expect(named(look([aWatched()], after, before(45)).fresh)).toEqual([]);
  expect(named(look([aWatched()], after, before(30)).standing)).toEqual(['days-30']);
});

test('what was shown while the clock was far ahead is shown again at its time', () => {
  expect(looks(200, -300, 199, 60, 0)).toEqual([[], ['expired'], [], ['days-60'], ['expired']]);
});

test('a dismissal under a clock that was far ahead keeps nothing back', () => {
  const early = aRecord({ threshold: 'expired', at: before(-300).toISOString(), dismissed: true });
  expect(named(look([aWatched()], [early], before(0)).standing)).toEqual(['expired']);
});

test('a clock that is set back by minutes shows nothing twice', () => {
  const shown = aRecord({ at: before(59.99).toISOString() });
  expect(named(look([aWatched()], [shown], before(60)).fresh)).toEqual([]);
});

test('a clock that was set back to another year takes back what is not due', () => {
  expect(named(look([aWatched()], [aRecord()], before(4000)).standing)).toEqual([]);
});

test('another certificate of the same setup is reminded of by itself', () => {
  const certificate = { ...aWatched().certificate, thumbprint: 'B'.repeat(40) };
  const seen = look([aWatched({ certificate })], [aRecord({ dismissed: true })], before(60));
  expect(named(seen.fresh)).toEqual(['days-60']);
  expect(seen.records).toHaveLength(1);
});

test('of several setups the most urgent comes first', () => {
  const soon = aWatched({
    setupId: '7c1e5a90-42bd-4f37-9a06-d3b8e1f20c14',
    host: 'alder.imagerelay.com',
    certificate: { thumbprint: 'C'.repeat(40), notAfter: before(55).toISOString() },
  });
  const { standing } = look([aWatched(), soon], [], before(60));
  expect(standing.map(({ host, threshold }) => [host, threshold])).toEqual([
    ['alder.imagerelay.com', 'days-7'],
    [aWatched().host, 'days-60'],
  ]);
});
