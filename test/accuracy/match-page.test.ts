import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchPage } from './matching/match-page.ts';
import { launchPageBrowser } from './matching/page-browser.ts';

const timeout = 60_000;
const address = 'https://larkspur.imagerelay.com/sso';
let browser: Browser;

beforeAll(async () => {
  browser = await launchPageBrowser();
}, timeout);

afterAll(() => browser?.close());

/** What was taken for the Login URL. */
async function loginIn(html: string, at = address) {
  const { page, fields } = await matchPage(browser, { html, address: at });
  const { outcome, control } = fields['idp.loginUrl'] ?? {};
  return { page, outcome, path: control?.path, truth: control?.truth };
}

const login = '<label for="a">IdP login URL</label> <input id="a" data-truth="login_url">';
const quoted = login.replaceAll('"', '&quot;');
const inShadow = `<div id="host"></div><script>
  document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(login)};
</script>`;

const places: readonly [where: string, html: string, path: string][] = [
  ['the document itself', login, 'input#a'],
  ['an open shadow root', inShadow, 'div#host >>> input#a'],
  ['a frame', `<iframe id="f" srcdoc="${quoted}"></iframe>`, 'iframe#f |> input#a'],
  [
    'a frame that may run no scripts',
    `<iframe id="f" sandbox srcdoc="${quoted}"></iframe>`,
    'iframe#f |> input#a',
  ],
];

test.each(places)('a control in %s is found, and the way to it told', async (_, html, path) => {
  const found = { page: null, outcome: 'found', path, truth: 'login_url' };
  expect(await loginIn(html)).toEqual(found);
});

test('the page has the address that was asked for', async () => {
  const html = `<div id="at"></div><script>
    if (location.href === '${address}?a=b#c') document.querySelector('#at').innerHTML = ${JSON.stringify(login)};
  </script>`;
  expect(await loginIn(html, `${address}?a=b#c`)).toMatchObject({ outcome: 'found' });
});

test('a control that stands in two frames is in neither for certain', async () => {
  const frame = `<iframe srcdoc="${quoted}"></iframe>`;
  expect(await loginIn(frame + frame)).toMatchObject({ outcome: 'ambiguous' });
});

test('a page of the console is named', async () => {
  const html = `<h1>Single Sign On Settings</h1><h2>SAML Settings</h2>${login}`;
  expect(await loginIn(html)).toMatchObject({ page: 'image-relay/sso-settings' });
});

test('elsewhere no page is known, and a settings form is judged alone', async () => {
  const match = await matchPage(browser, { html: login, address: 'https://console.example/sso' });
  expect(match.page).toBeNull();
  expect(match.fields['idp.loginUrl']?.outcome).toBe('found');
});
