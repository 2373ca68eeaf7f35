import { expect, test } from 'vitest';
import { consoleOf, isEntraFrame, placedScripts } from '../../lib/consoles/hosts.ts';
import { tenantId } from '../support/builders/identities.ts';

test.each([
  'https://entra.microsoft.com/',
  'https://entra.microsoft.com:443/',
  `https://entra.microsoft.com/${tenantId}/#home`,
  'https://entra.microsoft.com/?l=en#view/Microsoft_AAD_IAM/AppGalleryBladeV2',
])('%s belongs to Entra', (address) => {
  expect(consoleOf(address)).toBe('entra');
});

test.each([
  'https://larkspur.imagerelay.com/',
  'https://LARKSPUR.imagerelay.com/admin',
  'https://a-b-1.imagerelay.com/fl-museum',
  'https://larkspur.imagerelay.com/shared',
  'https://larkspur.imagerelay.com/admin/share/1',
  'https://shares.imagerelay.com/',
  'https://wwww.imagerelay.com/',
])('%s belongs to Image Relay', (address) => {
  expect(consoleOf(address)).toBe('image-relay');
});

const publicPaths = ['share', 'ql', 'fl', 'ul', 'register', 'oauth', 'api'].flatMap((path) => [
  `https://larkspur.imagerelay.com/${path}`,
  `https://larkspur.imagerelay.com/${path}/abc123`,
  `https://larkspur.imagerelay.com/${path.toUpperCase()}/abc123`,
]);

test.each(publicPaths)('%s is a public page, not a console', (address) => {
  expect(consoleOf(address)).toBeNull();
});

const vendorHosts = ['www', 'support', 'api', 'links', 'launch'].map(
  (label) => `https://${label}.imagerelay.com/admin`,
);

test.each([...vendorHosts, 'https://imagerelay.com/', 'https://imagerelay.com/larkspur'])(
  '%s is the vendor’s own, not a company’s console',
  (address) => {
    expect(consoleOf(address)).toBeNull();
  },
);

const strangers = [
  'http://entra.microsoft.com/',
  'http://larkspur.imagerelay.com/',
  'https://entra.microsoft.com:8443/',
  'https://larkspur.imagerelay.com:8443/',
  'https://entra.microsoft.com.example/',
  'https://entra.microsoft.com@example.org/',
  'https://entra-microsoft.com/',
  'https://evil.entra.microsoft.com/',
  'https://entra.microsoft.com./',
  'https://portal.azure.com/',
  'https://larkspur.imagerelay.com.example/',
  'https://larkspurimagerelay.com/',
  'https://a.larkspur.imagerelay.com/',
  'https://-larkspur.imagerelay.com/',
  'https://login.microsoftonline.com/',
  'chrome-extension://entra.microsoft.com/',
  'about:blank',
  'entra.microsoft.com',
  '',
];

test.each(strangers)('%j is no console', (address) => {
  expect(consoleOf(address)).toBeNull();
});

test('a tab whose address is not known is no console', () => {
  expect(consoleOf(undefined)).toBeNull();
});

test.each([
  'https://sandbox-1.reactblade.portal.azure.net/',
  'https://sandbox-22-5.reactblade.portal.azure.net/x?y#z',
  'https://reactblade.portal.azure.net/',
  'https://entra.microsoft.com/auth/',
])('%s may stand in a frame of Entra', (address) => {
  expect(isEntraFrame(address)).toBe(true);
});

test.each([
  undefined,
  'https://portal.azure.net/',
  'https://hosting.portal.azure.net/',
  'https://evilreactblade.portal.azure.net/',
  'https://reactblade.portal.azure.net.example/',
  'https://sandbox-1.reactblade.portal.azure.net:8443/',
  'http://sandbox-1.reactblade.portal.azure.net/',
  'https://larkspur.imagerelay.com/',
  'about:srcdoc',
])('%s may not', (address) => {
  expect(isEntraFrame(address)).toBe(false);
});

test('only what announces Entra’s documents runs in frames', () => {
  const inFrames = placedScripts.filter((script) => script.allFrames);
  expect(inFrames.map((script) => script.js)).toEqual([['entra.js']]);
});

test('an observer comes by itself into the admin center alone', () => {
  const observing = placedScripts.filter(({ js }) => js.some((file) => file.includes('observer')));
  expect(observing.map(({ matches }) => matches)).toEqual([['https://entra.microsoft.com/*']]);
});
