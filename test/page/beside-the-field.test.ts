import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { element, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';
import { company, identifier, login, type Misfit, replyUrl } from '../support/builders/misfits.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const userAddress =
  'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView';

const settings = (inner: string) =>
  `<h1>Single Sign On Settings</h1><h2>SAML Settings</h2>${inner}
   <h3>Just-In-Time User Provisioning</h3><label><input type="checkbox"> Enable Just-In-Time User Provisioning</label>`;
const ssoUser = (inner: string) => `<h1>Create SSO User</h1><form>${inner}</form>`;
const basicSaml = (inner: string) =>
  `<div role="dialog"><h2>Basic SAML Configuration</h2>${inner}</div>`;
/** Captions that float: each box stands before its label. */
const floating = (id: string, caption: string, more = '') =>
  `<input id="${id}" ${more}><label for="${id}">${caption}</label>`;

const email: Misfit = { ...company, field: 'ssoUser.email', value: 'b.simon@larkspur.example' };
const displayName: Misfit = {
  page: 'entra/create-user',
  tabAddress: userAddress,
  field: 'createUser.displayName',
  value: 'B.Simon',
};

/** Pages on which a box, marked with `beside`, has the name of another one in sight. */
const pages: readonly [what: string, misfit: Misfit, html: string][] = [
  [
    'in another column, below captions in a row of their own',
    login,
    settings(
      '<table><tr><th>Login URL<th>Logout URL<tr><td><input><td><input id="beside"></table>',
    ),
  ],
  [
    'in another column of a grid',
    login,
    settings(`<div role="grid"><div role="row"><span role="columnheader">Login URL</span><span role="columnheader">Note</span></div>
      <div role="row"><span role="gridcell"><input></span><span role="gridcell"><input id="beside"></span></div></div>`),
  ],
  [
    'in the second pair of a row, after a value with a button',
    login,
    settings(
      '<table><tr><td>Login URL<td>None <button type="button">Edit</button><td>Note<td><input id="beside"></table>',
    ),
  ],
  [
    'in the second pair of a row, after a value that is only shown',
    login,
    settings('<table><tr><td>Login URL<td>None<td>Note<td><div><input id="beside"></div></table>'),
  ],
  [
    'in the second pair of a row, after a list',
    company,
    ssoUser(
      '<table><tr><td>First Name<td><input><tr><td>Company<td><select><option>One</select><td>Phone<td><input id="beside"></table>',
    ),
  ],
  [
    'below the caption of the one above, where captions stand behind and something is explained',
    login,
    settings(
      '<div><p>From your provider</p><input><p>Login URL</p><input id="beside"><p>Logout URL</p><p>Changes count at once.</p></div>',
    ),
  ],
  [
    'below the caption of the one above, where captions stand behind and a link follows',
    login,
    settings(
      '<div><p>From your provider</p><input><p>Login URL</p><input id="beside"><p>Logout URL</p><a href="#x">More</a></div>',
    ),
  ],
  [
    'below the caption of the one above, where each has a button',
    login,
    settings(
      '<div><input><button type="button">Copy</button><p>Login URL</p><input id="beside"><button type="button">Copy</button><p>Logout URL</p></div>',
    ),
  ],
  [
    'whose second label is hidden',
    login,
    settings(
      '<label for="beside" hidden>Login URL</label><label for="beside">Support</label><input id="beside">',
    ),
  ],
  [
    'behind a text that is hidden',
    login,
    settings(
      '<div><span>Support</span><span style="display:none">Login URL</span><input id="beside"></div>',
    ),
  ],
  [
    'behind the label of a locked one',
    email,
    ssoUser(
      floating('mail', 'Email', 'readonly value="x@larkspur.example"') +
        floating('beside', 'First Name') +
        floating('last', 'Last Name'),
    ),
  ],
  [
    'behind a label, with half of its name',
    company,
    ssoUser(
      floating('first', 'First Name') +
        floating('organisation', 'Company') +
        floating('beside', 'Phone', 'name="company_phone"'),
    ),
  ],
  [
    'below a heading that says the same, with a label of its own',
    company,
    ssoUser(
      `<label>First Name <input></label><h3>Company</h3><div>${floating('beside', 'Street')}</div>`,
    ),
  ],
  [
    'behind the label of one that holds something',
    identifier,
    basicSaml(
      floating('i', 'Identifier (Entity ID)', 'value="https://old.example/"') +
        floating('beside', 'Reply URL (Assertion Consumer Service URL)') +
        floating('s', 'Sign on URL'),
    ),
  ],
  [
    'behind the label of the third that holds something',
    replyUrl,
    basicSaml(
      floating('i', 'Identifier (Entity ID)') +
        floating('r', 'Reply URL', 'value="https://old.example/"') +
        floating('beside', 'Sign on URL'),
    ),
  ],
  [
    'that is announced as what it is, behind a text about another',
    identifier,
    basicSaml(
      '<input aria-label="Identifier" value="https://old.example/"><p>Identifier (Entity ID)</p><input id="beside" aria-label="Reply URL"><p>Reply URL</p>',
    ),
  ],
  [
    'of a new user, behind the label of a locked one',
    displayName,
    `<h1>Create new user</h1><div>${floating('d', 'Display name', 'readonly value="x"')}${floating('beside', 'Mail nickname')}</div>`,
  ],
];

test.each(pages)('nothing is written into a box %s', async (_, misfit, html) => {
  show(html);
  const { field, value, ...where } = misfit;
  const [result] = await fill([{ field, expect: '', value }], where);
  expect(result?.outcome).not.toBe('another-page');
  expect(element('#beside', HTMLInputElement).value).toBe('');
});

test('a box to tick before the caption of a choice is not ticked', async () => {
  show(
    `<h1>Create New Permission</h1><form><label for="t">Permission Title</label><input id="t">
     <label for="beside">Users can upload</label><input type="checkbox" id="beside">
     <label for="s">This Group can only sign-in via Single Sign On</label><select id="s"><option>No</option><option>Yes</option></select></form>`,
  );
  await fill([{ field: 'permission.ssoOnly', expect: 'off', value: 'on' }], {
    page: 'image-relay/create-permission',
  });
  expect(element('#beside', HTMLInputElement).checked).toBe(false);
});

test('a component of the page’s own keeps its caption to itself', async () => {
  show(
    ssoUser('<label>First Name <input></label><p>Company</p><div id="a"></div><div id="b"></div>'),
  );
  const inTree = (host: string, html: string) => {
    const root = element(host, HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };
  inTree('#a', '<select><option>One</option></select>');
  const other = inTree('#b', '<input placeholder="Phone">');
  await fill([{ field: company.field, expect: '', value: company.value }], company);
  expect(other.querySelector('input')?.value).toBe('');
});

describe('a choice', () => {
  const binding = { field: 'samlSettings.binding', value: 'x' } as const;
  const list = (...texts: string[]) =>
    settings(
      `<label>Login URL <input></label><label>Binding Options <select><option value="">Choose</option>${texts.map((text) => `<option value="x">${text}</option>`).join('')}</select></label>`,
    );

  test('whose options share a value is left as it is', async () => {
    show(list('HTTP-Redirect', 'HTTP-POST'));
    const [result] = await fill([{ ...binding, expect: 'Choose' }]);
    expect(result?.outcome).toBe('option-missing');
    expect(element('select', HTMLSelectElement).selectedIndex).toBe(0);
  });

  test('whose options share a value is never right already', async () => {
    show(list('HTTP-Redirect', 'HTTP-POST'));
    element('select', HTMLSelectElement).selectedIndex = 1;
    const [result] = await fill([{ ...binding, expect: 'HTTP-Redirect' }]);
    expect(result?.outcome).toBe('option-missing');
  });
});
