import { expect, test } from 'vitest';
import { entraConsole } from '../../lib/consoles/entra/entra-in-every-language.ts';
import { imageRelayConsole } from '../../lib/consoles/image-relay/image-relay-console.ts';
import type { ConsoleDescription } from '../../lib/consoles/observe-outline.ts';
import type { OutlineItem } from '../../lib/consoles/outline.ts';
import { recognisePages } from '../../lib/consoles/recognise-pages.ts';
import { applicationAddress } from '../support/builders/entra-outlines.ts';
import { company, metadataUrl, replyUrl, signOnUrl } from '../support/builders/identities.ts';
import { anItem, anOutline } from '../support/builders/outlines.ts';

/** Pages in words that nobody knows. */
function pagesOf(described: ConsoleDescription, parts: Parameters<typeof anOutline>[0]) {
  const outline = anOutline(parts);
  const place = described.placeOf(outline.address);
  return recognisePages(outline, place, described.pages).map(({ page }) => page.id);
}

const relayAddress = `https://${company}/somewhere`;
const inRelay = (parts: Parameters<typeof anOutline>[0]) =>
  pagesOf(imageRelayConsole, { address: relayAddress, headings: ['Žmbl'], ...parts });
const inEntra = (menu: string, items: readonly OutlineItem[]) => {
  const headings = ['Žmbl', { text: 'Fpo', pane: items.some((item) => item.pane) }];
  return pagesOf(entraConsole, { address: applicationAddress(menu), headings, items });
};

const person = ['B. Simon', 'b.simon@larkspur.example', 'Larkspur', 'SSO Basic'];

test('people, and permissions with their types, are the page of both', () => {
  const rows = [person, ['SSO Basic', 'Basic', 'Yes']];
  expect(inRelay({ rows })).toEqual(['image-relay/users-and-permissions']);
});

test.each([
  ['people alone', [person]],
  ['permissions alone', [['SSO Basic', 'Basic', 'Yes']]],
  ['a type without an answer beside it', [person, ['SSO Basic', 'Basic', 'Folder']]],
])('%s are not', (_, rows) => {
  expect(inRelay({ rows })).toEqual([]);
});

const types = ['Basic', 'Admin', 'Contributor'].map((text) => ({ value: text, text }));
const permissionForm = [
  anItem('text', 'Žmbl'),
  anItem('choice', 'Fpo', { options: types }),
  anItem('switch', 'Quv'),
];

test('a box, a choice of permission types and a switch are the form of a permission', () => {
  expect(inRelay({ items: permissionForm })).toEqual(['image-relay/create-permission']);
});

test.each([
  ['a second box', [...permissionForm, anItem('text', 'Brt')]],
  ['another choice', permissionForm.with(1, anItem('choice', 'Fpo', { options: [] }))],
  ['no switch', permissionForm.slice(0, 2)],
])('%s makes it another form', (_, items) => {
  expect(inRelay({ items })).toEqual([]);
});

const inPane = { pane: true, section: ['Žmbl'] };
const boxes = [metadataUrl, replyUrl, signOnUrl].map((value) =>
  anItem('text', 'Žmbl', { ...inPane, value }),
);

test('a pane that holds Image Relay’s own addresses is the one for Basic SAML', () => {
  expect(inEntra('SignOn', boxes)).toContain('entra/basic-saml');
});

test.each([
  ['one of them is not enough', boxes.slice(0, 1)],
  ['on the page itself they say nothing of a pane', boxes.map((box) => ({ ...box, pane: false }))],
])('%s', (_, items) => {
  expect(inEntra('SignOn', items)).not.toContain('entra/basic-saml');
});

test('a search box in a pane over the assignments is the picker', () => {
  const items = [anItem('text', 'Žmbl', { ...inPane, search: true })];
  expect(inEntra('Users', items)).toContain('entra/add-assignment');
});

test('the search box of the assignments themselves is not', () => {
  const items = [anItem('text', 'Search', { search: true, section: ['Users and groups'] })];
  expect(inEntra('Users', items)).not.toContain('entra/add-assignment');
});

const named = (...names: readonly string[]) =>
  names.map((name) => anItem('text', 'Žmbl', { name }));
const group = anItem('choice', 'Fpo');
const personBoxes = named('user[first_name]', 'user[last_name]', 'user[email]', 'user[company]');

test('boxes that programmers named as parts of a person are the form of an SSO user', () => {
  expect(inRelay({ items: [...personBoxes, group] })).toEqual(['image-relay/create-sso-user']);
});

test.each([
  ['names of attributes', named('first_name_attribute', 'last_name_attr', 'email_claim', 'x')],
  ['one name for all', named('first_name_last_name_email', 'x', 'y', 'z')],
  ['a fifth box', [...personBoxes, ...named('phone')]],
])('%s are no such form', (_, items) => {
  expect(inRelay({ items: [...items, group] })).toEqual([]);
});

test('a box for a name and one for a password are the sign-in page', () => {
  const secret = anItem('secret', 'Fpo', { name: 'session[password]' });
  expect(inRelay({ items: [...named('session[email]'), secret] })).toEqual(['image-relay/sign-in']);
  expect(inRelay({ items: [...named('session[email]'), secret, secret] })).toEqual([]);
});
