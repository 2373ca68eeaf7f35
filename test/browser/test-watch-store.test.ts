import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { TestWatch } from '../../lib/messages/test-watch.ts';
import { standInBrowser } from '../support/builders/stand-in-browser.ts';
import { answered, atSecond, aWatch } from '../support/builders/test-watches.ts';

let store: typeof import('../../lib/browser/test-watch-store.ts');
const browser = standInBrowser();
const another = '8d0f6a31-2b7c-4e59-9a14-c5e3d7b6f028';
const keyOf = (setupId: string) => `test-watch:${setupId}`;

beforeAll(async () => {
  store = await import('../../lib/browser/test-watch-store.ts');
});

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(atSecond(60)), toFake: ['Date'] });
  await browser.forget();
});

test('a watch is held in memory alone, under its setup, and comes back as it is', async () => {
  const watch = aWatch({ sightings: [{ at: atSecond(1), sighting: answered() }] });
  await store.saveWatch(watch);
  expect(await store.loadWatch(watch.setupId)).toEqual(watch);
  expect(await store.loadWatch(another)).toBeNull();
  expect(await browser.local.get()).toEqual({});
});

test('one setup has one watch, another setup its own', async () => {
  const [first, second] = [aWatch(), aWatch({ kind: 'tile' })];
  const other = aWatch({ setupId: another });
  for (const each of [first, other, second]) await store.saveWatch(each);
  expect(await store.loadWatches()).toEqual([second, other]);
  await store.eraseWatch(second.setupId);
  expect(await store.loadWatches()).toEqual([other]);
});

const tenMinutesLater = Date.parse(atSecond(600));
const unread: readonly [what: string, stored: unknown][] = [
  ['of another shape', { ...aWatch(), tabs: 'all' }],
  ['nothing at all', null],
  [
    'with a sighting of no known kind',
    { ...aWatch(), sightings: [{ at: atSecond(1), sighting: { type: 'x' } }] },
  ],
];

test.each(unread)('what is %s is no watch, and is erased with the old ones', async (_, stored) => {
  await browser.session.set({ [keyOf(another)]: stored, 'write-problem:setup': { key: 'setup' } });
  await store.saveWatch(aWatch());
  expect(await store.loadWatches()).toEqual([aWatch()]);
  await store.eraseOld(Date.now());
  expect(Object.keys(await browser.session.get())).toEqual([
    'write-problem:setup',
    keyOf(aWatch().setupId),
  ]);
});

test('after ten minutes a watch is not given out any more, ended or not, and then erased', async () => {
  await store.saveWatch(aWatch());
  await store.saveWatch(aWatch({ setupId: another, startedAt: atSecond(30), ended: 'arrived' }));
  vi.setSystemTime(tenMinutesLater - 1);
  expect(await store.loadWatches()).toHaveLength(2);
  vi.setSystemTime(tenMinutesLater);
  expect((await store.loadWatches()).map(({ setupId }) => setupId)).toEqual([another]);
  await store.eraseOld(tenMinutesLater);
  expect(Object.keys(await browser.session.get())).toEqual([keyOf(another)]);
});

test('whoever looks on is told now and after every change of a watch, until it is over', async () => {
  const told: (readonly TestWatch[])[] = [];
  const life = new AbortController();
  store.watchWatches((watches) => void told.push(watches), life.signal);
  await vi.waitFor(() => expect(told).toEqual([[]]));
  await browser.session.set({ other: 1 });
  await browser.local.set({ [keyOf(another)]: 1 });
  await store.saveWatch(aWatch());
  await vi.waitFor(() => expect(told).toEqual([[], [aWatch()]]));
  life.abort();
  await store.eraseWatch(aWatch().setupId);
  await Promise.resolve();
  expect(told).toHaveLength(2);
});
