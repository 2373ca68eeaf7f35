import { beforeEach, expect, test, vi } from 'vitest';
import { nextHop } from '../../lib/consoles/choose-link.ts';
import type { PageId } from '../../lib/consoles/ids.ts';
import { waysTo } from '../../lib/consoles/image-relay/ways.ts';
import { pageLinks } from '../../lib/consoles/page-links.ts';
import { readLinks } from '../../lib/page/page-links/read-links.ts';
import { show } from '../support/builders/documents.ts';

const host = 'larkspur.imagerelay.com';
const home = `https://${host}/library`;

// The links' own addresses are resolved by the document's base; where the document stands is told here.
const base = `<base href="${home}">`;
const page = new Proxy(document, {
  get: (target, name) => {
    if (name === 'location') return new URL(home);
    const value = Reflect.get(target, name, target);
    return typeof value === 'function' ? value.bind(target) : value;
  },
});

beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, 'ownerDocument', 'get').mockReturnValue(page);
});

/** Where a page with this markup leads on to: an address, or why to none. */
function hop(markup: string, to: PageId = 'image-relay/sso-settings', visited: string[] = []) {
  document.head.innerHTML = base;
  show(markup);
  const way = waysTo[to];
  if (!way) throw new Error('There is no way there.');
  const choice = nextHop(pageLinks.parse(readLinks(page)), way, host, visited);
  return choice.outcome === 'found'
    ? choice.address.replace(`https://${host}`, '')
    : choice.outcome;
}

const sso = '<a href="/account/sso">Single Sign On Settings</a>';
const nav = (links: string) => `<nav>${links}</nav>`;

test.each([
  ['a plain menu', nav(sso), '/account/sso'],
  ['the same link twice', nav(sso + sso), '/account/sso'],
  [
    'one with a mark within the page beside it',
    nav(`${sso}<a href="/account/sso#top">SSO Settings</a>`),
    '/account/sso',
  ],
  ['no menu, but an address that says it', `<p>${sso}</p>`, '/account/sso'],
  ['an address that says nothing, in a menu', nav('<a href="/s/7">SSO Settings</a>'), '/s/7'],
  [
    'a role instead of an element',
    '<div role="menubar"><a role="menuitem" href="/s/7">SAML</a></div>',
    '/s/7',
  ],
  [
    'an icon with a label',
    nav('<a href="/s/7" aria-label="Single Sign-On Settings"><svg></svg></a>'),
    '/s/7',
  ],
  ['a picture with a text', nav('<a href="/s/7"><img alt="SSO Settings"></a>'), '/s/7'],
  ['a title alone', nav('<a href="/s/7" title="SSO Settings">●</a>'), '/s/7'],
  ['another wording', nav('<a href="/s/7">Configure SAML SSO</a>'), '/s/7'],
  [
    'an application that names its places after a mark',
    nav('<a href="/app#/account/sso">SSO Settings</a>'),
    '/app#/account/sso',
  ],
  [
    'a closed menu that its button names',
    `<button aria-controls="m">Admin</button><div id="m" hidden>${sso}</div>`,
    '/account/sso',
  ],
  [
    'a closed menu right after its button',
    `<button aria-expanded="false">Admin</button><ul hidden><li>${sso}</li></ul>`,
    '/account/sso',
  ],
  [
    'a menu that opens under the pointer',
    nav(`<ul><li><a href="#">Admin</a><ul style="display: none"><li>${sso}</li></ul></li></ul>`),
    '/account/sso',
  ],
  ['over Account Settings', nav('<a href="/account">Account Settings</a>'), '/account'],
  [
    'over Settings, where there is nothing better',
    nav('<a href="/settings">Settings</a>'),
    '/settings',
  ],
  [
    'over the company’s settings rather than any others',
    nav('<a href="/account">Account Settings</a><a href="/me">Settings</a>'),
    '/account',
  ],
])('leads on by %s', (_, markup, address) => {
  expect(hop(markup)).toBe(address);
});

test.each([
  ['two addresses', nav(`${sso}<a href="/saml">SAML Settings</a>`)],
  [
    'two addresses of which one is out of the menu',
    `${nav(sso)}<a href="/help/sso">SSO Settings</a>`,
  ],
  [
    'two ways to get there',
    nav('<a href="/a">Settings</a><a href="/company">Company Settings</a>'),
  ],
])('guesses nothing between %s', (_, markup) => {
  expect(hop(markup)).toBe('ambiguous');
});

const traps: [what: string, attributes: string, text?: string][] = [
  ['signs out', 'href="/logout"'],
  ['signs out by other words', 'href="/users/sign_out?next=sso"'],
  ['ends a session', 'href="/sessions/7"'],
  ['deletes', 'href="/account/sso/delete"'],
  ['destroys, written otherwise', 'href="/account/sso/%64estroy"'],
  ['begins a sign-in', 'href="/sso/login"'],
  ['is another method', 'href="/account/sso" data-method="delete"'],
  ['is another method of another library', 'href="/account/sso" data-turbo-method="post"'],
  ['asks first', 'href="/account/sso" data-confirm="Sure?"'],
  ['saves a file', 'href="/account/sso" download'],
  ['opens another tab', 'href="/account/sso" target="_blank"'],
  ['is a script', 'href="javascript:void(0)"'],
  ['runs a script', 'href="/account/sso" onclick="leave()"'],
  ['is data', 'href="data:text/html,sso"'],
  ['is another host', 'href="https://evil.example/account/sso"'],
  ['is another company', 'href="https://other.imagerelay.com/account/sso"'],
  ['is the vendor’s own host', 'href="https://support.imagerelay.com/account/sso"'],
  ['is no https', `href="http://${host}/account/sso"`],
  ['is another port', `href="https://${host}:8443/account/sso"`],
  ['looks like the host', `href="https://${host}.evil.example/account/sso"`],
  ['leaves by two strokes', 'href="//evil.example/account/sso"'],
  ['bears a name and a password', `href="https://a:b@${host}/account/sso"`],
  ['is a public page', 'href="/share/sso"'],
  ['cannot be read', 'href="/account/sso%E0%A4%A"'],
  ['is disabled', 'href="/account/sso" aria-disabled="true"'],
  ['cannot be seen', 'href="/account/sso" hidden'],
  ['is see-through', 'href="/account/sso" style="opacity: 0"'],
  ['has no address', ''],
  ['says that it signs out', 'href="/account/sso" title="Sign out"'],
  ['is called otherwise', 'href="/account/sso"', 'Einmaliges Anmelden'],
  ['is about people', 'href="/account/sso"', 'SSO users'],
  ['begins a sign-in by its words', 'href="/account/sso"', 'Sign in with SSO'],
];

test.each(traps)('follows no link that %s', (_, attributes, text = 'SSO Settings') => {
  expect(hop(nav(`<a ${attributes}>${text}</a>`))).toBe('missing');
  // Nor does such a link stand in the way of the right one.
  expect(hop(nav(`<a ${attributes}>${text}</a>${sso}`))).toBe('/account/sso');
});

test('what people call their folders is no way to a page', () => {
  expect(hop('<main><a href="/folders/7">Single Sign On Settings</a></main>')).toBe('missing');
});

test('a form to edit one permission is not the form for a new one', () => {
  const edit = '<a href="/permissions/7/edit">Edit Permission</a>';
  expect(hop(nav(edit), 'image-relay/create-permission')).toBe('missing');
});

test.each([
  ['image-relay/users-and-permissions', '<a href="/people">Users & Permissions</a>', '/people'],
  ['image-relay/create-permission', '<a href="/people">Users and Permissions</a>', '/people'],
  [
    'image-relay/create-permission',
    '<a href="/groups/new">+ Create New Permission</a>',
    '/groups/new',
  ],
  ['image-relay/create-sso-user', '<a href="/sso_users/new">Create SSO User</a>', '/sso_users/new'],
] as const)('leads to %s by %s', (to, markup, address) => {
  expect(hop(nav(markup), to)).toBe(address);
});

test('a link to this very page leads nowhere', () => {
  expect(hop(nav(`<a href="${home}">SSO Settings</a>`))).toBe('missing');
});

test('goes nowhere twice', () => {
  const markup = nav('<a href="/account">Account Settings</a>');
  expect(hop(markup, 'image-relay/sso-settings', [`https://${host}/account`])).toBe('missing');
});

test.each([
  ['nothing was entered', '<form><input value="x"><textarea>y</textarea></form>', false],
  ['a text was typed', '<form><input id="it"></form>', true],
  ['a list was filtered outside of any form', '<input id="it">', false],
  ['a search was typed', '<form role="search"><input id="it"></form>', false],
])('knows whether leaving loses something: %s', (_, markup, isUnsaved) => {
  show(markup);
  const typed = document.querySelector('#it');
  if (typed instanceof HTMLInputElement) typed.value = 'typed';
  expect(readLinks(page).isUnsaved).toBe(isUnsaved);
});

test('a choice and a tick count as entered', () => {
  show('<form><select><option>a<option id="b">b</select></form>');
  expect(readLinks(page).isUnsaved).toBe(false);
  const option = document.querySelector('#b');
  if (option instanceof HTMLOptionElement) option.selected = true;
  expect(readLinks(page).isUnsaved).toBe(true);
  show('<form><input type="checkbox" checked></form>');
  expect(readLinks(page).isUnsaved).toBe(false);
  const box = document.querySelector('input');
  if (box) box.checked = false;
  expect(readLinks(page).isUnsaved).toBe(true);
});
