import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entraConsole } from '../../lib/consoles/entra/entra-in-every-language.ts';
import type { PageId } from '../../lib/consoles/ids.ts';
import type { FillContext } from '../../lib/page/fill-target.ts';
import { pressOpener } from '../../lib/page/press-opener.ts';
import { outlined, show } from '../support/builders/documents.ts';
import { laidOut } from '../support/builders/geometry.ts';
import { aVisit } from '../support/builders/observations.ts';

let pressed: string[] = [];
let life: AbortController;
beforeEach(() => {
  pressed = [];
  life = new AbortController();
});
afterEach(() => life.abort());

const host = 'entra.microsoft.com';
const address = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn';
const usersAddress =
  'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users';
const card = (heading: string, button: string) =>
  `<section><h3>${heading}</h3>${button}<p>Value</p></section>`;
const edit = (id: string) => `<div role="button" tabindex="0" id="${id}">Edit</div>`;
const samlPage = (...cards: string[]) =>
  `<h1>Image Relay | SAML-based Sign-on</h1><h2>Set up Single Sign-On with SAML</h2>${cards.join('')}`;
const basic = card('Basic SAML Configuration', edit('basic'));
const claims = card('Attributes & Claims', edit('claims'));

function press(
  html: string,
  on: PageId,
  goal: PageId,
  at: string,
  place: Partial<FillContext> = {},
) {
  show(html);
  const note = (event: Event) => {
    pressed.push(event.target instanceof Element ? event.target.id : '');
    event.preventDefault();
  };
  document.body.addEventListener('click', note, { signal: life.signal });
  const context: FillContext = {
    described: () => entraConsole,
    outline: () => {
      const read = outlined();
      return { ...read, outline: { ...read.outline, address: at } };
    },
    nextChange: async () => undefined,
    host,
    address: () => at,
    geometry: laidOut(),
    signal: new AbortController().signal,
    ...place,
  };
  const visit = { id: aVisit.id, address: at };
  const order = { page: on, visit, host, application: null, items: [] };
  return pressOpener(order, goal, context);
}

const toBasic = (html: string, place: Partial<FillContext> = {}) =>
  press(html, 'entra/saml', 'entra/basic-saml', address, place);

test('of several of one name, the one below the heading of its goal is pressed', async () => {
  expect(await toBasic(samlPage(basic, claims))).toBe(true);
  expect(pressed).toEqual(['basic']);
});

test('one whose name says the goal as well', async () => {
  const named =
    '<button type="button" id="basic" aria-label="Edit Basic SAML Configuration">✎</button>';
  expect(await toBasic(samlPage(card('Basic SAML Configuration', named), claims))).toBe(true);
  expect(pressed).toEqual(['basic']);
});

test('a command of a bar', async () => {
  const html =
    '<h1>Image Relay | Users and groups</h1><h2>Users and groups</h2><div role="menubar"><div role="menuitem" tabindex="0" id="add">Add user/group</div></div>';
  expect(await press(html, 'entra/users-and-groups', 'entra/add-assignment', usersAddress)).toBe(
    true,
  );
  expect(pressed).toEqual(['add']);
});

test('what opens by that is gone through as well', async () => {
  const html =
    '<h1>Image Relay | Users and groups</h1><h2>Users and groups</h2><div role="menubar"><div role="menuitem" tabindex="0" id="add">Add user/group</div></div>';
  const nextChange = async () => {
    document.body.innerHTML =
      '<h1>Add Assignment</h1><a role="button" href="#" id="none">None Selected</a>';
  };
  const on = 'entra/users-and-groups';
  await press(html, on, 'entra/add-assignment', usersAddress, { nextChange });
  expect(pressed).toEqual(['add', 'none']);
});

test.each<[string, string, Partial<FillContext>?]>([
  ['there is none', samlPage(claims)],
  ['there are two', samlPage(basic, basic)],
  [
    'it would send a form',
    samlPage(
      `<form>${card('Basic SAML Configuration', '<button id="basic">Edit</button>')}</form>`,
    ),
  ],
  [
    'it leads elsewhere',
    samlPage(
      card('Basic SAML Configuration', '<a role="button" href="https://evil.example/">Edit</a>'),
    ),
  ],
  [
    'it is locked',
    samlPage(card('Basic SAML Configuration', '<button type="button" disabled>Edit</button>')),
  ],
  ['another page stands there', '<h1>Home</h1>'],
  ['another host does', samlPage(basic), { host: 'evil.example' }],
])('nothing is pressed where %s', async (_, html, place) => {
  expect(await toBasic(html, place)).toBe(false);
  expect(pressed).toEqual([]);
});

const methods = (...tiles: string[]) =>
  `<h1>Image Relay | Single sign-on</h1><h2>Select a single sign-on method</h2>${tiles.join('')}`;
const tile = (id: string, name: string) =>
  `<div role="button" tabindex="0" id="${id}" aria-label="${name}"><b>${name}</b><p>${name} in many words</p></div>`;
const toMethod = (html: string) => press(html, 'entra/sso-method', 'entra/basic-saml', address);

test('of the methods, the tile that is called SAML and nothing else is pressed', async () => {
  const html = methods(tile('other', 'Disabled'), tile('saml', 'SAML'), tile('more', 'SAML 1.1'));
  expect(await toMethod(html)).toBe(true);
  expect(pressed).toEqual(['saml']);
});

test.each([
  ['no tile is called so', methods(tile('more', 'SAML 1.1'))],
  ['two are', methods(tile('saml', 'SAML'), tile('saml', 'SAML'))],
  ['it leads elsewhere', methods('<a href="https://evil.example/">SAML</a>')],
  ['it would send a form', methods('<form><button>SAML</button></form>')],
  ['a method is chosen already', samlPage(tile('saml', 'SAML'))],
])('no method is chosen where %s', async (_, html) => {
  expect(await toMethod(html)).toBe(false);
  expect(pressed).toEqual([]);
});

describe('buttons that stand before their headings', () => {
  const open = (html: string) => press(html, 'entra/saml', 'entra/basic-saml', address);
  const headedBelow = (heading: string, id: string) => `${edit(id)}<h3>${heading}</h3><p>Value</p>`;
  const titles = ['Basic SAML Configuration', 'Attributes & Claims'] as const;

  test('belong to the only heading of their part', async () => {
    const cards = [headedBelow(titles[0], 'basic'), headedBelow(titles[1], 'claims')];
    await open(samlPage(...cards.map((each) => `<div>${each}</div>`)));
    expect(pressed).toEqual(['basic']);
  });

  test('are left alone where nothing keeps them apart', async () => {
    await open(samlPage(headedBelow(titles[0], 'basic'), headedBelow(titles[1], 'claims')));
    expect(pressed).toEqual([]);
  });
});

test('no tile is pressed that only speaks of what is looked for', async () => {
  const methods = `<h1>Image Relay | Single sign-on</h1><h2>Select a single sign-on method</h2>
    <div id="saml" tabindex="0"><h3>SAML</h3><p>Rich and secure.</p></div>
    <button type="button" id="password"><h3>Password-based</h3><p>For apps that do not support <b>SAML</b> yet.</p></button>`;
  await press(methods, 'entra/sso-method', 'entra/basic-saml', address);
  expect(pressed).toEqual([]);
});
