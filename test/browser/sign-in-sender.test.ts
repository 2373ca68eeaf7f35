import { beforeAll, expect, test } from 'vitest';
import { company } from '../support/builders/identities.ts';
import { ownId, standInBrowser } from '../support/builders/stand-in-browser.ts';

let identify: typeof import('../../lib/browser/sign-in-sender.ts').identifySignIn;

beforeAll(async () => {
  standInBrowser();
  ({ identifySignIn: identify } = await import('../../lib/browser/sign-in-sender.ts'));
});

const relay = `https://${company}`;
const microsoft = 'https://login.microsoftonline.com';

const from = (url: string, changes: Record<string, unknown> = {}) => ({
  id: ownId,
  url,
  frameId: 0,
  origin: URL.parse(url)?.origin,
  tab: { id: 7, url },
  ...changes,
});

test.each([
  ['Image Relay', from(`${relay}/sso/consume`)],
  ['Microsoft’s sign-in', from(`${microsoft}/common/login?x=1`)],
  ['a document whose tab has gone on', from(`${microsoft}/x`, { tab: { id: 7, url: relay } })],
  ['a document of a browser that tells no origin', from(`${relay}/`, { origin: undefined })],
])('%s may tell of a sign-in, as the document that it is', (_, sender) => {
  expect(identify(sender)).toEqual({ tabId: 7, address: sender.url });
});

test.each<[string, unknown]>([
  ['nobody', undefined],
  ['a text', 'sign-in'],
  ['another extension', from(`${relay}/`, { id: 'another' })],
  ['a frame', from(`${microsoft}/x`, { frameId: 4 })],
  ['a document of no tab', from(`${relay}/`, { tab: undefined })],
  ['an origin that is not the address’s', from(`${relay}/`, { origin: microsoft })],
  ['an origin of its own', from(`${relay}/`, { origin: 'null' })],
  ['Entra', from('https://entra.microsoft.com/')],
  ['another page', from('https://a.example/')],
  ['http', from(`http://${company}/`)],
  ['Microsoft over http', from('http://login.microsoftonline.com/')],
  ['another port', from(`${microsoft}:8443/`)],
  ['a host that only begins so', from(`${microsoft}.a.example/`)],
  ['a public link', from(`${relay}/share/1`)],
  ['our own page', from(`chrome-extension://${ownId}/sidepanel.html`)],
])('%s may not', (_, sender) => {
  expect(identify(sender)).toBeNull();
});
