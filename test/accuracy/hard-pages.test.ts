import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchPage } from './matching/match-page.ts';
import { launchPageBrowser } from './matching/page-browser.ts';
import type { PageMatch } from './matching/page-match.ts';

const timeout = 60_000;
const objectId = '6f1d3c52-8a47-4d0e-9b1c-2f5e7a90b3d4';
const tenant = 'b7a4c1e0-52f9-4c3d-8e6a-0d9f1b2c3a45';
const otherTenant = '1c9e8d7f-6b5a-4f3e-9d2c-8a7b6c5d4e3f';
const signOn = `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/objectId/${objectId}/appId/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d`;
let browser: Browser;

beforeAll(async () => {
  browser = await launchPageBrowser();
}, timeout);

afterAll(() => browser?.close());

const match = (html: string, address = signOn) => matchPage(browser, { html, address });

/** The part of the SAML page that tells what Image Relay has to know. */
const blade = (of: string, truth = 'login_url') => `
  <section style="padding:8px"><h1>Image Relay | SAML-based Sign-on</h1>
    <h2>Set up Image Relay</h2>
    <div><label for="login-${of}">Login URL</label>
      <input id="login-${of}" readonly data-truth="${truth}" value="https://login.microsoftonline.com/${of}/saml2"></div>
    <div><label for="issuer-${of}">Microsoft Entra Identifier</label>
      <input id="issuer-${of}" readonly value="https://sts.windows.net/${of}/"></div>
    <div><label for="logout-${of}">Logout URL</label>
      <input id="logout-${of}" readonly value="https://login.microsoftonline.com/${of}/saml2"></div>
  </section>`;

function loginOf({ fields }: PageMatch) {
  const { outcome, control } = fields['idp.loginUrl'] ?? {};
  return { outcome, truth: control?.truth };
}

test('of two blades of one kind that show different values, neither is believed', async () => {
  const both = await match(blade(tenant) + blade(otherTenant, 'stale'));
  expect(loginOf(both)).toEqual({ outcome: 'ambiguous', truth: undefined });
});

test('two blades that show the same value are one', async () => {
  const twice = blade(tenant) + blade(tenant).replaceAll('id="', 'id="copy-');
  expect(loginOf(await match(twice))).toEqual({ outcome: 'found', truth: 'login_url' });
});

const outOfSight: readonly [how: string, style: string][] = [
  ['not displayed', 'display:none'],
  ['made invisible', 'visibility:hidden'],
];

test.each(outOfSight)('an old blade that is %s is not read', async (_, style) => {
  const old = `<div style="${style}">${blade(otherTenant, 'stale')}</div>`;
  expect(loginOf(await match(old + blade(tenant)))).toEqual({
    outcome: 'found',
    truth: 'login_url',
  });
});

const zooms: readonly [what: string, style: string][] = [
  ['zoomed in five times', 'zoom:5'],
  ['zoomed out to a quarter', 'zoom:0.25'],
  ['scaled down', 'transform:scale(0.3);transform-origin:0 0'],
];

test.each(zooms)('a page that is %s reads as any other', async (_, style) => {
  const page = await match(`<div style="${style}">${blade(tenant)}</div>`);
  expect(page.page).toBe('entra/saml');
  expect(loginOf(page)).toEqual({ outcome: 'found', truth: 'login_url' });
});

const pane = `<div role="dialog" aria-modal="true" aria-label="Basic SAML Configuration"
    style="position:fixed;inset:0 0 0 40%;background:#fff">
  <h2>Basic SAML Configuration</h2>
  <h3>Identifier (Entity ID)</h3><input aria-label="Identifier (Entity ID)" data-truth="identifier">
  <h3>Reply URL (Assertion Consumer Service URL)</h3>
  <input aria-label="Reply URL (Assertion Consumer Service URL)" data-truth="reply_url">
  <h3>Sign on URL</h3><input aria-label="Sign on URL" data-truth="sign_on_url"></div>`;

test('of a page and a pane over it, with one caption in both, the pane is asked first', async () => {
  const below = blade(tenant).replace(
    '<h2>Set up',
    '<h2>Basic SAML Configuration</h2><dl><dt>Sign on URL</dt><dd>Optional</dd></dl><h2>Set up',
  );
  const { page, fields } = await match(below + pane);
  expect(page).toBe('entra/basic-saml');
  expect(fields['sp.signOnUrl']?.control?.truth).toBe('sign_on_url');
});

test('a list that draws only the rows in view leaves the boxes around it to be found', async () => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `<div role="row" style="position:absolute;top:${i * 30}px;height:30px">
      <div role="cell"><input type="checkbox"></div><div role="cell">Person ${i}</div>
      <div role="cell">person${i}@larkspur.example</div></div>`,
  );
  const list = `<div style="overflow:auto;height:600px"><div role="table" aria-rowcount="40000"
    style="height:1200000px;position:relative">${rows.join('')}</div></div>`;
  const { page, fields } = await match(blade(tenant) + list);
  expect(page).toBe('entra/saml');
  expect(fields['idp.loginUrl']?.control?.truth).toBe('login_url');
});

test('a page that goes on replacing what it shows is read as it stands at one moment', async () => {
  const restless = `<main></main><script>
    const html = ${JSON.stringify(blade(tenant))};
    const draw = () => { document.querySelector('main').innerHTML = html; requestAnimationFrame(draw); };
    draw();
  </script>`;
  expect(loginOf(await match(restless))).toEqual({ outcome: 'found', truth: 'login_url' });
}, 20_000);
