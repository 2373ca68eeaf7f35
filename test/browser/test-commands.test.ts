import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { TestCommand } from '../../lib/browser/test-commands.ts';
import type { TestVerdict } from '../../lib/setup/test-verdict.ts';
import { appId, objectId } from '../support/builders/identities.ts';
import { aFinishedSetup } from '../support/builders/setups.ts';
import { standInBrowser } from '../support/builders/stand-in-browser.ts';
import { atSecond, aWatch } from '../support/builders/test-watches.ts';

const browser = standInBrowser();
let commands: typeof import('../../lib/browser/test-commands.ts');
let watches: typeof import('../../lib/browser/test-watches.ts');
let watchStore: typeof import('../../lib/browser/test-watch-store.ts');
let setups: typeof import('../../lib/browser/setup-store.ts');
const setup = aFinishedSetup();

beforeAll(async () => {
  commands = await import('../../lib/browser/test-commands.ts');
  watches = await import('../../lib/browser/test-watches.ts');
  watchStore = await import('../../lib/browser/test-watch-store.ts');
  setups = await import('../../lib/browser/setup-store.ts');
});

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(atSecond(60)), toFake: ['Date'] });
  await browser.forget();
  await setups.saveSetup(setup);
});

type Start = Extract<TestCommand, { type: 'test/start' }>;
const starting = (changes: Partial<Start> = {}): Start => ({
  type: 'test/start',
  kind: 'sp',
  isPrivate: false,
  seesSignIn: true,
  isBorrowed: false,
  ...changes,
});
const take = (command: TestCommand, meant: string | null = setup.id) =>
  commands.takeTestCommand(command, meant);
const storedTests = async () => {
  const stored = await setups.loadSetup();
  return stored.outcome === 'found' ? stored.setup.tests : null;
};
const done = { outcome: 'done', results: [] };
const application = `/objectId/${objectId}/appId/${appId}`;

const kinds: readonly [kind: Start['kind'], isPrivate: boolean, address: RegExp, tabs: number[]][] =
  [
    ['sp', false, /^https:\/\/larkspur\.imagerelay\.com\/$/, [20]],
    ['sp', true, /^https:\/\/larkspur\.imagerelay\.com\/$/, [20]],
    ['tile', false, /^https:\/\/myapp(?:lication)?s\.microsoft\.com/, [20]],
    ['test', false, new RegExp(application.replaceAll('/', '.')), []],
    ['sign-out', false, /^https:\/\/larkspur\.imagerelay\.com\/$/, [20]],
  ];

test.each(kinds)(
  'a test %j, in private %j, opens its beginning and is watched there',
  async (kind, isPrivate, address, tabs) => {
    expect(await take(starting({ kind, isPrivate }))).toEqual(done);
    expect(browser.opened).toEqual([{ url: expect.stringMatching(address), isPrivate }]);
    expect(await watchStore.loadWatch(setup.id)).toMatchObject({
      kind,
      isPrivate,
      startedAt: atSecond(60),
      host: setup.company.host,
      tabs,
      others: [3, 4],
      seesSignIn: true,
      ended: null,
    });
  },
);

test('a way in that is started waits for the test user, the way out for nobody', async () => {
  await take(starting({ kind: 'sign-out' }));
  expect((await storedTests())?.pending).toBeNull();
  await take(starting({ kind: 'tile' }));
  expect((await storedTests())?.pending).toEqual({
    way: 'tile',
    startedAt: atSecond(60),
    sawOther: false,
  });
});

test('the watch stands before the first page is asked for', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  const watched: unknown[] = [];
  create.mockImplementation(async () => {
    watched.push(await watchStore.loadWatch(setup.id), browser.scripts.has('sign-in'));
    return { id: 20 };
  });
  await take(starting());
  create.mockRestore();
  expect(watched).toEqual([expect.objectContaining({ kind: 'sp', tabs: [] }), true]);
});

test('a permission that came with the test is noted, to be given back', async () => {
  await take(starting());
  expect(await browser.local.get('sign-in-borrowed')).toEqual({});
  await take(starting({ isBorrowed: true }));
  expect(await browser.local.get('sign-in-borrowed')).toEqual({ 'sign-in-borrowed': true });
});

test.each<[string, TestCommand]>([
  ['start', starting({ isBorrowed: true })],
  ['end', { type: 'test/end' }],
  ['stop', { type: 'test/stop' }],
])('a command to %s that is meant for another setup does nothing', async (_, command) => {
  await watches.beginWatch(aWatch({ setupId: setup.id }), false);
  const reply = await take(command, '8d0f6a31-2b7c-4e59-9a14-c5e3d7b6f028');
  expect(reply).toEqual({ outcome: 'failed', reason: 'another-setup' });
  expect(browser.opened).toEqual([]);
  expect(await watchStore.loadWatches()).toEqual([aWatch({ setupId: setup.id })]);
});

test('without a setup nothing is tested', async () => {
  await browser.forget();
  expect(await take(starting(), null)).toEqual({ outcome: 'failed', reason: 'no-setup' });
  expect(browser.opened).toEqual([]);
});

const microsoft = 'https://login.microsoftonline.com/*';

test('a permission that was asked for a test that does not start goes back', async () => {
  await browser.forget();
  browser.granted.add(microsoft);
  await take(starting({ isBorrowed: true }), null);
  expect([...browser.granted]).toEqual([]);
  expect(await browser.local.get()).toEqual({});
});

test('it stays where another test is being watched, and where it was there before', async () => {
  browser.granted.add(microsoft);
  await take(starting(), '8d0f6a31-2b7c-4e59-9a14-c5e3d7b6f028');
  expect([...browser.granted]).toEqual([microsoft]);
  await watches.beginWatch(aWatch({ setupId: setup.id }), false);
  await take(starting({ isBorrowed: true }), '8d0f6a31-2b7c-4e59-9a14-c5e3d7b6f028');
  expect([...browser.granted]).toEqual([microsoft]);
});

test('“Test this application” brings Entra to the front where it is open, not a new tab', async () => {
  browser.world.consoleTabs = [{ id: 4, url: 'https://entra.microsoft.com/#home', active: false }];
  await take(starting({ kind: 'test' }));
  expect(browser.opened).toEqual([]);
  expect(browser.updated).toEqual([
    { id: 4, active: true, url: expect.stringContaining(application) },
  ]);
  expect((await watchStore.loadWatch(setup.id))?.tabs).toEqual([]);
});

test('a test that the admin ends waits to be judged, one that is stopped is gone', async () => {
  await take(starting());
  expect(await take({ type: 'test/end' })).toEqual(done);
  expect((await watchStore.loadWatch(setup.id))?.ended).toBe('told');
  expect(await take({ type: 'test/stop' })).toEqual(done);
  expect(await watchStore.loadWatch(setup.id)).toBeNull();
});

const verdict: TestVerdict = {
  kind: 'sp',
  startedAt: atSecond(0),
  outcome: 'failed',
  cause: 'not-assigned',
  others: [],
  code: 50105,
  byHand: false,
};

test.each([
  ['has ended is forgotten', 'arrived', []],
  ['goes on is kept', null, [setup.id]],
] as const)('once judged, what was seen of a test that %s', async (_, ended, left) => {
  await watches.beginWatch(aWatch({ setupId: setup.id, ended }), false);
  expect(await take({ type: 'test/judge', verdict })).toEqual(done);
  expect((await storedTests())?.judged?.sp).toMatchObject({ ...verdict, at: atSecond(60) });
  expect((await watchStore.loadWatches()).map(({ setupId }) => setupId)).toEqual(left);
});
