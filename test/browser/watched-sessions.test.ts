import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Observation } from '../../lib/consoles/observation.ts';
import { otherCompany, testUser } from '../support/builders/identities.ts';
import { anObservation, readings } from '../support/builders/observations.ts';
import { aFinishedSetup } from '../support/builders/setups.ts';
import { standInBrowser } from '../support/builders/stand-in-browser.ts';
import { atSecond, aWatch, relayPage, testTab } from '../support/builders/test-watches.ts';

const browser = standInBrowser();
let reports: typeof import('../../lib/browser/page-reports.ts');
let setups: typeof import('../../lib/browser/setup-store.ts');
let watches: typeof import('../../lib/browser/test-watches.ts');
let store: typeof import('../../lib/browser/test-watch-store.ts');
const setup = aFinishedSetup();

beforeAll(async () => {
  reports = await import('../../lib/browser/page-reports.ts');
  setups = await import('../../lib/browser/setup-store.ts');
  watches = await import('../../lib/browser/test-watches.ts');
  store = await import('../../lib/browser/test-watch-store.ts');
});

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(atSecond(60)), toFake: ['Date'] });
  await browser.forget();
  await setups.saveSetup(setup);
  await watches.beginWatch(aWatch({ setupId: setup.id }), false);
});

/** What a page of a console says, as the background gets it. */
function observe(observation: Observation, console: 'entra' | 'image-relay', address: string) {
  const { host } = new URL(address);
  const key = { tabId: testTab, frameId: 0, documentId: 'document' };
  const visit = { id: crypto.randomUUID(), address };
  return reports.takeReport(
    { type: 'page/observed', observation, visit },
    { kind: 'page', console, key, host, documentHost: host, address, isPrivate: false },
  );
}
const signedIn = async () => (await store.loadWatch(setup.id))?.signedIn;
const session = anObservation(['image-relay/home'], {
  readings: readings({ 'session.email': testUser }),
});

test('whom a page of Image Relay shows as signed in is noted with the test that is being watched', async () => {
  await observe(session, 'image-relay', relayPage);
  expect(await signedIn()).toEqual({ at: atSecond(60), email: testUser });
});

test('a page on which nobody is signed in notes nothing', async () => {
  await observe(anObservation(['image-relay/home']), 'image-relay', relayPage);
  expect(await signedIn()).toBeNull();
});

test.each<[string, 'entra' | 'image-relay', string]>([
  ['another company', 'image-relay', `https://${otherCompany}/`],
  ['Entra, which cannot know it,', 'entra', 'https://entra.microsoft.com/'],
])('whom %s shows is not', async (_, console, address) => {
  await observe(session, console, address);
  expect(await signedIn()).toBeNull();
});
