import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Observation } from '../../lib/consoles/observation.ts';
import { testUser } from '../support/builders/identities.ts';
import { anObservation, readings } from '../support/builders/observations.ts';
import { aFinishedSetup } from '../support/builders/setups.ts';
import { standInBrowser } from '../support/builders/stand-in-browser.ts';
import { atSecond, relayPage } from '../support/builders/test-watches.ts';

const browser = standInBrowser();
let reports: typeof import('../../lib/browser/page-reports.ts');
let setups: typeof import('../../lib/browser/setup-store.ts');
let commands: typeof import('../../lib/browser/test-commands.ts');
const setup = { ...aFinishedSetup(), tests: { pending: null, passed: {} } };
const admin = 'admin@larkspur.example';
const [adminTab, privateTab] = [3, 20];

beforeAll(async () => {
  reports = await import('../../lib/browser/page-reports.ts');
  setups = await import('../../lib/browser/setup-store.ts');
  commands = await import('../../lib/browser/test-commands.ts');
});

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(atSecond(0)), toFake: ['Date'] });
  await browser.forget();
  await setups.saveSetup(setup);
});

/** Whom a page shows as signed in that was loaded just now. */
function shows(tabId: number, email: string): Promise<unknown> {
  const observation: Observation = anObservation(['image-relay/home'], {
    readings: readings({ 'session.email': email }),
    loadedAt: new Date().toISOString(),
    fromSignIn: false,
  });
  const { host } = new URL(relayPage);
  const key = { tabId, frameId: 0, documentId: `document-${tabId}` };
  const visit = { id: crypto.randomUUID(), address: relayPage };
  return reports.takeReport(
    { type: 'page/observed', observation, visit },
    {
      kind: 'page',
      console: 'image-relay',
      key,
      host,
      documentHost: host,
      address: relayPage,
      isPrivate: tabId === privateTab,
    },
  );
}

const passed = async () => {
  const stored = await setups.loadSetup();
  return stored.outcome === 'found' ? stored.setup.tests.passed : null;
};

test.each([
  ['while it is watched', false],
  ['after it was judged', true],
])('the admin’s own window ends no test in a private one, %s', async (_, isJudged) => {
  const started = await commands.takeTestCommand(
    { type: 'test/start', kind: 'sp', isPrivate: true, seesSignIn: false, isBorrowed: false },
    setup.id,
  );
  expect(started.outcome).toBe('done');
  if (isJudged) await commands.takeTestCommand({ type: 'test/stop' }, setup.id);
  vi.setSystemTime(new Date(atSecond(10)));
  // The admin goes on to another page of Image Relay, in a tab that was open before the test.
  await shows(adminTab, admin);
  vi.setSystemTime(new Date(atSecond(20)));
  // The private window of the last test is still open: Image Relay shows its library without asking anybody.
  await shows(privateTab, testUser);
  expect(await passed()).toEqual({});
});

test('the test user passes in a private window in which somebody else was signed in', async () => {
  await commands.takeTestCommand(
    { type: 'test/start', kind: 'sp', isPrivate: true, seesSignIn: false, isBorrowed: false },
    setup.id,
  );
  await shows(privateTab, admin);
  await shows(privateTab, testUser);
  expect(await passed()).toHaveProperty('sp');
});
