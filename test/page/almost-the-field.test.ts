import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { element, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';
import { company, identifier, login, type Misfit, replyUrl } from '../support/builders/misfits.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const signOnUrl: Misfit = { ...identifier, field: 'basicSaml.signOnUrl' };
const search: Misfit = {
  page: 'entra/gallery',
  tabAddress: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/AppGalleryBladeV2',
  field: 'gallery.search',
  value: 'Image Relay',
};

const settings = (inner: string) =>
  `<h1>Single Sign On Settings</h1><h2>SAML Settings</h2>${inner}
   <h3>Just-In-Time User Provisioning</h3><label><input type="checkbox"> Enable Just-In-Time User Provisioning</label>`;
const ssoUser = (inner: string) =>
  `<h1>Create SSO User</h1><form><label>First Name <input></label><label>Last Name <input></label>${inner}</form>`;
const basicSaml = (inner: string) =>
  `<div role="dialog"><h2>Basic SAML Configuration</h2>${inner}</div>`;
const identifierBox = '<label>Identifier (Entity ID) <input></label>';
const savedReplyUrl =
  '<label>Reply URL (Assertion Consumer Service URL) <input value="https://old.example/"></label>';

/** Pages on which a box, marked with `beside`, is almost a field, but for another word, place or kind. */
const pages: readonly [what: string, misfit: Misfit, html: string][] = [
  [
    'that is the index of a field, in a grid whose cells are named by their columns',
    replyUrl,
    basicSaml(`${identifierBox}<div role="grid">
      <div role="row"><span role="columnheader" id="c1">Reply URL (Assertion Consumer Service URL)</span><span role="columnheader" id="c2">Index</span></div>
      <div role="row"><span role="gridcell"><input aria-labelledby="c1" value="https://old.example/"></span><span role="gridcell"><input aria-labelledby="c1 c2" id="beside"></span></div></div>`),
  ],
  [
    'that filters a list of the field’s values',
    replyUrl,
    basicSaml(
      `${identifierBox}<input type="search" aria-label="Reply URL" id="beside">${savedReplyUrl}`,
    ),
  ],
  [
    'that describes a value of the field',
    identifier,
    basicSaml(`<label>Identifier (Entity ID) <input value="https://old.example"></label>
      <label>Identifier (Entity ID) description <input id="beside"></label>`),
  ],
  [
    'that goes with a field that is locked',
    signOnUrl,
    basicSaml(`${identifierBox}<label>Reply URL <input></label><label>Sign on URL <input readonly></label>
      <label>Sign on URL parameters <input id="beside"></label>`),
  ],
  [
    'that searches the whole console, while the page’s own is not there yet',
    search,
    `<header role="search"><input role="combobox" aria-label="Search resources" id="beside"></header>
     <main><h1>Browse Microsoft Entra Gallery</h1><p>Loading…</p></main>`,
  ],
  [
    'that says itself what it is, after a name whose value is empty',
    company,
    ssoUser('<dl><dt>Company</dt><dd></dd></dl><input placeholder="Phone" id="beside">'),
  ],
  [
    'that says itself what it is, after a field that is still loading',
    login,
    settings(`<div><div>Login URL</div><div class="skeleton"></div></div>
      <div><input placeholder="Support URL" id="beside"></div>`),
  ],
  [
    'that says itself what it is, below a heading',
    company,
    ssoUser('<h3>Company</h3><input placeholder="Street" id="beside"><input placeholder="City">'),
  ],
  [
    'in the first of several columns',
    login,
    settings(`<table><tr><th></th><th>Sandbox</th><th>Production</th></tr>
      <tr><td>Login URL</td><td><input id="beside"></td><td><input></td></tr>
      <tr><td>Logout URL</td><td><input></td><td><input></td></tr></table>`),
  ],
  [
    'in the first of several rows of one name',
    login,
    settings(`<table><tr><td rowspan="2">Login URL</td><td>Sandbox</td><td><input id="beside"></td></tr>
      <tr><td>Production</td><td><input></td></tr></table>`),
  ],
  [
    'of comments, beside a value that is shown',
    login,
    settings(
      '<table><tr><td>Login URL</td><td>https://old.example/</td><td><input id="beside"></td></tr></table>',
    ),
  ],
  [
    'of reasons, beside what says that there is no value',
    login,
    settings(`<div role="table"><div role="row"><span role="rowheader">Login URL</span><span role="cell">Not set</span>
      <span role="cell"><input id="beside"></span></div></div>`),
  ],
  [
    'in a row whose first cell is hidden',
    login,
    settings(
      '<table><tr><td style="display:none">Login URL</td><td>Support</td><td><input id="beside"></td></tr></table>',
    ),
  ],
  [
    'that has two labels',
    login,
    settings(`<label for="beside">Login URL</label><span>https://old.example/</span><h3>Support</h3>
      <label for="beside">Support URL</label><input id="beside">`),
  ],
  [
    'with another label than its hint',
    login,
    settings('<label>Fallback <input title="Login URL" id="beside"></label>'),
  ],
  [
    'whose label has the name hidden in it',
    login,
    settings('<label><span hidden>Login URL</span> <input id="beside"></label>'),
  ],
  [
    'that finds one of the certificates that are stored',
    { ...login, field: 'samlSettings.certificate', value: 'MIIC' },
    settings(
      '<label>Certificate <input role="combobox" aria-expanded="false" id="beside"></label>',
    ),
  ],
];

test.each(pages)('nothing is written into a box %s', async (_, misfit, html) => {
  show(html);
  const { field, value, ...where } = misfit;
  const [result] = await fill([{ field, expect: '', value }], where);
  expect(result?.outcome).not.toBe('another-page');
  expect(element('#beside', HTMLInputElement).value).toBe('');
});
