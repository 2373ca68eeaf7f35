import { beforeAll, describe, expect, it, vi } from 'vitest';
import { company } from '../support/builders/identities.ts';

const id = 'ourselves';
const pages = `chrome-extension://${id}/`;

let identifySender: typeof import('../../lib/browser/sender.ts').identifySender;

beforeAll(async () => {
  const api = { runtime: { id, getURL: (path: string) => `${pages}${path}` } };
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('browser', api);
  ({ identifySender } = await import('../../lib/browser/sender.ts'));
});

const relay = `https://${company}`;
const entra = 'https://entra.microsoft.com';
const blade = 'https://sandbox-1.reactblade.portal.azure.net';

/** What the browser says of a document in tab 7. */
const from = (url: string, tab: string, changes: Record<string, unknown> = {}) => ({
  id,
  url,
  origin: new URL(url).origin,
  frameId: 0,
  documentId: 'document',
  tab: { id: 7, url: tab },
  ...changes,
});

describe('whoever may speak', () => {
  it.each(['sidepanel.html', 'options.html', 'options.html#data'])('is the own page %s', (page) => {
    expect(identifySender({ id, url: `${pages}${page}` })).toEqual({ kind: 'panel' });
  });

  it.each([
    ['entra', from(`${entra}/#home`, `${entra}/#view`)],
    ['entra', from(`${blade}/?x`, `${entra}/#home`, { frameId: 3 })],
    ['entra', from(`${blade}/?x`, `${entra}/#home`, { frameId: 3, origin: 'null' })],
    ['entra', from(`${entra}/#home`, `${entra}/#home`, { origin: undefined })],
    ['image-relay', from(`${relay}/`, `${relay}/admin`)],
  ])('is a document of %s: %j', (console, sender) => {
    expect(identifySender(sender)).toMatchObject({
      kind: 'page',
      console,
      host: new URL(sender.tab.url).host,
      documentHost: new URL(sender.url).host,
      key: { tabId: 7, frameId: sender.frameId },
    });
  });
});

it.each([
  [undefined, false],
  [false, false],
  [true, true],
])('a tab of which the browser says %j is private: %j', (incognito, isPrivate) => {
  const tab = { id: 7, url: `${relay}/`, incognito };
  expect(identifySender(from(`${relay}/`, `${relay}/`, { tab }))).toMatchObject({ isPrivate });
});

const strangers: readonly [who: string, sender: unknown][] = [
  ['nobody', undefined],
  ['a text', 'panel'],
  ['another extension', { id: 'another', url: 'chrome-extension://another/sidepanel.html' }],
  ['another extension with our address', { id: 'another', url: `${pages}sidepanel.html` }],
  ['a file of ours that is no panel', { id, url: `${pages}icon/16.png` }],
  ['an address that goes on after ours', { id, url: `chrome-extension://${id}.example/` }],
  ['the page after installation', { id, url: `${pages}welcome.html` }],
  ['a page without a tab', { id, url: `${entra}/`, frameId: 0 }],
  ['a document of no known frame', from(`${entra}/`, `${entra}/`, { frameId: undefined })],
  ['a frame of Image Relay', from(`${relay}/`, `${relay}/`, { frameId: 2 })],
  ['Image Relay in a frame of Entra', from(`${relay}/`, `${entra}/`, { frameId: 2 })],
  ['Entra in a frame of Image Relay', from(`${entra}/`, `${relay}/`, { frameId: 2 })],
  ['Entra in a frame of another site', from(`${entra}/`, 'https://evil.example/', { frameId: 2 })],
  ['a blade as a page of its own', from(`${blade}/`, `${blade}/`)],
  ['a document whose tab has gone on to the other console', from(`${relay}/`, `${entra}/`)],
  [
    'a document whose tab has gone on to another company',
    from('https://tamarind.imagerelay.com/', `${relay}/`),
  ],
  ['an origin that is not the address’s', from(`${entra}/`, `${entra}/`, { origin: relay })],
  ['another port', from(`${entra}:8443/`, `${entra}:8443/`)],
  ['http', from('http://entra.microsoft.com/', 'http://entra.microsoft.com/')],
  ['a host that only begins so', from(`${entra}.evil.example/`, `${entra}.evil.example/`)],
];

describe('nobody', () => {
  it.each(strangers)('is %s', (_who, sender) => {
    expect(identifySender(sender)).toBeNull();
  });
});
