import { beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { TestWatch } from '../../lib/messages/test-watch.ts';
import { otherCompany, testUser } from '../support/builders/identities.ts';
import { standInBrowser } from '../support/builders/stand-in-browser.ts';
import {
  answered,
  asked,
  atSecond,
  aWatch,
  landing,
  relayPage,
  signInPage,
  testTab,
} from '../support/builders/test-watches.ts';

const browser = standInBrowser();
let watches: typeof import('../../lib/browser/test-watches.ts');
let store: typeof import('../../lib/browser/test-watch-store.ts');
let sight: typeof import('../../lib/browser/borrowed-sight.ts');
const another = '8d0f6a31-2b7c-4e59-9a14-c5e3d7b6f028';
const microsoft = 'https://login.microsoftonline.com/*';
const setupId = aWatch().setupId;
const relay = { tabId: testTab, address: relayPage };
const signIn = { tabId: testTab, address: signInPage };

beforeAll(async () => {
  watches = await import('../../lib/browser/test-watches.ts');
  store = await import('../../lib/browser/test-watch-store.ts');
  sight = await import('../../lib/browser/borrowed-sight.ts');
  watches.startTestWatches();
});

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(atSecond(60)), toFake: ['Date'] });
  await browser.forget();
});

const begin = (changes: Partial<TestWatch> = {}) => watches.beginWatch(aWatch(changes), false);
const held = () => store.loadWatch(setupId);
const isInPages = () => browser.scripts.has('sign-in');

async function borrow(): Promise<void> {
  await sight.borrowSight();
  await sight.noteBorrowed();
}

describe('while a test is watched', () => {
  it('the script is put into the pages of a sign-in from their beginning, and does not outlive the browser', async () => {
    await begin();
    expect(browser.scripts.get('sign-in')).toEqual({
      id: 'sign-in',
      js: ['sign-in.js'],
      matches: ['https://*.imagerelay.com/*', microsoft],
      runAt: 'document_start',
      persistAcrossSessions: false,
    });
    expect(browser.alarms).toEqual([{ name: 'test-watch', when: Date.parse(atSecond(600)) }]);
  });

  it('Microsoft’s pages are left alone where they may not be seen', async () => {
    await begin({ seesSignIn: false });
    expect(browser.scripts.get('sign-in')?.matches).toEqual(['https://*.imagerelay.com/*']);
  });

  it('a second test that sees less takes nothing from the first', async () => {
    await begin();
    await begin({ setupId: another, seesSignIn: false });
    expect(browser.scripts.get('sign-in')?.matches).toContain(microsoft);
  });

  it('what its tab shows is noted, with who is signed in, until it has arrived', async () => {
    await begin();
    await watches.takeSighting(asked(), relay);
    await watches.takeSighting(answered(), signIn);
    await watches.takeSession(testUser, relay);
    expect((await held())?.ended).toBeNull();
    expect(isInPages()).toBe(true);
    await watches.takeSighting(landing(), relay);
    expect(await held()).toMatchObject({ ended: 'arrived', signedIn: { email: testUser } });
    expect(isInPages()).toBe(false);
  });

  it('what is told at the same time is noted one after the other', async () => {
    await begin();
    await Promise.all([
      watches.takeSighting(asked(), relay),
      watches.takeSighting(answered(), signIn),
      watches.takeSession(testUser, relay),
    ]);
    expect(await held()).toMatchObject({ sightings: [{}, {}], signedIn: { email: testUser } });
  });

  it.each([
    ['a tab that was open before', { ...relay, tabId: 3 }],
    ['another company', { ...relay, address: `https://${otherCompany}/` }],
  ])('what %s shows is not', async (_, sender) => {
    await begin();
    await watches.takeSighting(asked(), sender);
    await watches.takeSession('somebody@tamarind.example', sender);
    expect(await held()).toEqual(aWatch());
  });

  it('the tab that was opened for it is its own', async () => {
    await begin({ tabs: [] });
    await watches.followTab(setupId, 20);
    await watches.followTab(setupId, 20);
    expect((await held())?.tabs).toEqual([20]);
    await watches.takeSighting(asked(), { ...relay, tabId: 21 });
    expect((await held())?.sightings).toEqual([]);
  });
});

describe('of two tests', () => {
  it('the one in whose tab something is seen is meant', async () => {
    await begin({ kind: 'tile' });
    await begin({ setupId: another, kind: 'tile', tabs: [30] });
    await watches.takeSighting(asked(), { ...relay, tabId: 30 });
    expect((await store.loadWatch(another))?.sightings).toHaveLength(1);
    expect((await held())?.sightings).toEqual([]);
  });

  it('neither is meant in a new tab that might be either’s', async () => {
    await begin({ kind: 'tile' });
    await begin({ setupId: another, kind: 'tile', tabs: [30] });
    await watches.takeSighting(asked(), { ...relay, tabId: 31 });
    expect((await store.loadWatches()).flatMap(({ sightings }) => sightings)).toEqual([]);
  });

  it('a new one of the same setup takes the place of the first', async () => {
    await begin();
    await watches.takeSighting(asked(), relay);
    await begin({ kind: 'tile' });
    expect(await store.loadWatches()).toEqual([aWatch({ kind: 'tile' })]);
  });

  it('the end of one leaves the script and the permission to the other', async () => {
    await borrow();
    await begin();
    await begin({ setupId: another, tabs: [30] });
    await watches.endWatch(setupId, 'told');
    expect([isInPages(), browser.granted.has(microsoft)]).toEqual([true, true]);
    await watches.forgetWatch(another);
    expect([isInPages(), browser.granted.has(microsoft)]).toEqual([false, false]);
  });
});

const waysToEnd: readonly [what: string, end: () => unknown, left: Partial<TestWatch> | null][] = [
  ['the admin says so', () => watches.endWatch(setupId, 'told'), { ended: 'told' }],
  ['it is forgotten', () => watches.forgetWatch(setupId), null],
  ['its tab is closed', () => browser.onRemoved.raise(testTab), { ended: 'left', tabs: [] }],
  [
    'its time is over',
    () => {
      vi.setSystemTime(Date.parse(atSecond(600)));
      browser.onAlarm.raise({ name: 'test-watch' });
    },
    null,
  ],
];

test.each(waysToEnd)(
  'when %s nothing is put into pages, and the permission goes back',
  async (_, end, left) => {
    await borrow();
    await begin();
    await end();
    await vi.waitFor(() => expect(browser.granted.size).toBe(0));
    expect(isInPages()).toBe(false);
    const now = await held();
    if (left === null) expect([now, await browser.session.get()]).toEqual([null, {}]);
    else expect(now).toMatchObject(left);
  },
);

test('an end is not told twice: the first one counts', async () => {
  await begin({ ended: 'arrived' });
  await watches.endWatch(setupId, 'told');
  expect((await held())?.ended).toBe('arrived');
});

test('a tab of several that is closed ends nothing', async () => {
  await begin({ tabs: [testTab, 20] });
  browser.onRemoved.raise(testTab);
  await vi.waitFor(async () => expect((await held())?.tabs).toEqual([20]));
  expect((await held())?.ended).toBeNull();
});

test.each([
  ['another tab is closed', () => browser.onRemoved.raise(3)],
  ['another alarm rings', () => browser.onAlarm.raise({ name: 'metadata' })],
  ['the alarm rings early', () => browser.onAlarm.raise({ name: 'test-watch' })],
])('when %s the watch goes on', async (_, happens) => {
  await begin();
  happens();
  await watches.takeSighting(asked(), relay);
  expect(await held()).toMatchObject({ ended: null, sightings: [{}] });
  expect(isInPages()).toBe(true);
});

test('the alarm is set again for a test that began later', async () => {
  await begin({ startedAt: atSecond(30) });
  await begin({ setupId: another });
  vi.setSystemTime(Date.parse(atSecond(600)));
  browser.onAlarm.raise({ name: 'test-watch' });
  await vi.waitFor(() =>
    expect(browser.alarms.at(-1)).toEqual({ name: 'test-watch', when: Date.parse(atSecond(630)) }),
  );
  expect((await store.loadWatches()).map(({ startedAt }) => startedAt)).toEqual([atSecond(30)]);
});

test.each([
  ['at the next start of the browser', () => browser.onStartup.raise()],
  ['after an update', () => browser.onInstalled.raise()],
])('a permission that was left over in the middle of a test is given back %s', async (_, raise) => {
  await borrow();
  raise();
  await vi.waitFor(() => expect(browser.granted.size).toBe(0));
  expect(await browser.local.get()).toEqual({});
});

test('a permission that was there before the test stays', async () => {
  browser.granted.add(microsoft);
  expect(await sight.borrowSight()).toEqual({ isAllowed: true, wasAllowed: true });
  await begin();
  await watches.endWatch(setupId, 'told');
  expect(browser.granted.has(microsoft)).toBe(true);
});

test('a permission that is refused is none', async () => {
  browser.world.grants = false;
  expect(await sight.borrowSight()).toEqual({ isAllowed: false, wasAllowed: false });
});
