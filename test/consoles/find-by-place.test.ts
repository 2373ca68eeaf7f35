import { expect, test } from 'vitest';
import { matchField } from '../../lib/consoles/field-state.ts';
import type { OutlineItem } from '../../lib/consoles/outline.ts';
import { applicationAddress } from '../support/builders/entra-outlines.ts';
import {
  appId,
  metadataUrl,
  objectId,
  otherThumbprint,
  replyUrl,
  signOnUrl,
  thumbprint,
} from '../support/builders/identities.ts';
import { anItem, anOutline, describedField, shown } from '../support/builders/outlines.ts';

const pane = { section: ['Basic SAML Configuration'], pane: true };
const box = (caption: string, value = '') => anItem('text', caption, { ...pane, value });
const identifier = box('Identifier (Entity ID)', metadataUrl);
const signOn = box('Sign on URL');
/** What the pane goes on with, in words that nobody knows either. */
const rest = [box('Relay'), box('Ende')];

function match(field: Parameters<typeof describedField>[0], items: readonly OutlineItem[]) {
  const outline = anOutline({ address: applicationAddress('Overview'), items });
  return matchField(outline, describedField(field));
}

/** The captions of what was found; the outcome where nothing was. */
function found(field: Parameters<typeof describedField>[0], items: readonly OutlineItem[]) {
  const result = match(field, items);
  return result.outcome === 'found' ? result.item.captions[0]?.text : result.outcome;
}

test('a box in unknown words is known by the boxes on both its sides', () => {
  expect(found('basicSaml.replyUrl', [identifier, box('Žmbl'), signOn, ...rest])).toBe('Žmbl');
});

test('it says what it rests on', () => {
  expect(match('basicSaml.replyUrl', [identifier, box('Žmbl'), signOn, ...rest]).evidence).toEqual([
    'place',
  ]);
});

const refused: readonly [what: string, outcome: string, items: readonly OutlineItem[]][] = [
  ['where two fit', 'ambiguous', [identifier, box('Žmbl', 'x'), box('Fpo', 'y'), signOn, ...rest]],
  ['where nothing stands between', 'missing', [identifier, signOn, ...rest]],
  [
    'where more follows than is known of',
    'missing',
    [identifier, box('Žmbl'), signOn, ...rest, box('More')],
  ],
  ['where less follows', 'missing', [identifier, box('Žmbl'), signOn, box('Relay')]],
  ['where a neighbour is not there', 'missing', [identifier, box('Žmbl')]],
  ['after both neighbours', 'missing', [identifier, signOn, box('Žmbl'), ...rest]],
  ['without a caption of its own', 'missing', [identifier, box(''), signOn, ...rest]],
  [
    'in another part of the page',
    'missing',
    [identifier, anItem('text', 'Žmbl', { section: ['Else'] }), signOn, ...rest],
  ],
];

test.each(refused)('%s it is %s', (_, outcome, items) => {
  expect(found('basicSaml.replyUrl', items)).toBe(outcome);
});

test('a second row of the neighbour’s list is not taken for it', () => {
  const rows = [identifier, box('Identifier (Entity ID)')];
  expect(found('basicSaml.replyUrl', [...rows, signOn, ...rest])).toBe('missing');
  expect(found('basicSaml.replyUrl', [...rows, box('Žmbl'), signOn, ...rest])).toBe('Žmbl');
});

test('of its own rows the empty one is the one to write into', () => {
  const rows = [box('Žmbl', replyUrl), box('Žmbl')];
  const result = match('basicSaml.replyUrl', [identifier, ...rows, signOn, ...rest]);
  expect(result).toMatchObject({ outcome: 'found', item: { value: '' } });
});

test('what is called otherwise is no empty row of its list', () => {
  const items = [identifier, box('Žmbl', replyUrl), box('Quv'), signOn, ...rest];
  expect(found('basicSaml.replyUrl', items)).toBe('ambiguous');
});

test('a saved address in unknown words is known by those around it', () => {
  const card = { section: ['Basic SAML Configuration'] };
  const items = [
    shown('Identifier (Entity ID)', metadataUrl, card),
    shown('Žmbl', replyUrl, card),
    shown('Sign on URL', signOnUrl, card),
  ];
  expect(match('saml.replyUrl', items)).toMatchObject({ item: { value: replyUrl } });
});

test('a user name stands right before its domain', () => {
  const domain = anItem('choice', '', { value: 'larkspur.example' });
  expect(found('createUser.userName', [box('Fpo'), anItem('text', 'Žmbl'), domain])).toBe('Žmbl');
});

test('with another control between, it is not known', () => {
  const items = [
    anItem('text', 'Žmbl'),
    anItem('switch', 'Fpo'),
    anItem('choice', '', { value: 'larkspur.example' }),
  ];
  expect(found('createUser.userName', items)).toBe('missing');
});

const certificate = { section: ['Žmbl fpo'] };
const card = [
  shown('A', thumbprint, certificate),
  shown('B', '1.11.2029, 09:00:00', certificate),
  shown('C', 'admin@larkspur.example', certificate),
];

test('what belongs to a certificate stands in its card and has its shape', () => {
  expect(found('saml.expiration', card)).toBe('B');
  expect(found('saml.notificationEmail', card)).toBe('C');
});

test('beside two certificates nothing belongs to either', () => {
  const items = [...card, shown('D', otherThumbprint, certificate)];
  expect(found('saml.expiration', items)).toBe('missing');
});

const dates = [
  '11/1/2029, 9:00:00 AM',
  '01/11/2029 09:00:00',
  '1-11-2029 09:00',
  '2029/11/1 9:00:00',
  '2029. 11. 1. 오전 9:00:00',
];

test.each(dates)('%s is a date', (date) => {
  const items = [shown('A', thumbprint, certificate), shown('B', date, certificate)];
  expect(found('saml.expiration', items)).toBe('B');
});

test('of two identifiers of one shape the address tells which is which', () => {
  const items = [shown('Žmbl', appId), shown('Fpo', objectId)];
  expect(found('app.objectId', items)).toBe('Fpo');
  expect(found('app.appId', items)).toBe('Žmbl');
});

test('identifiers that the address does not name stay unknown', () => {
  const other = objectId.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
  const third = other.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  expect(found('app.objectId', [shown('Žmbl', other), shown('Fpo', third)])).toBe('ambiguous');
});

const domain = anItem('choice', 'Żdom', { value: 'larkspur.example' });
const password = anItem('secret', 'Hmpf');
const nickname = anItem('text', 'Nmbl', { editable: false });
const name = anItem('text', 'Ŵname');

test('the box between a known one and the password is the display name, whatever it is called', () => {
  expect(found('createUser.displayName', [domain, nickname, name, password])).toBe('Ŵname');
});

test.each([
  ['ambiguous', [domain, { ...nickname, editable: true }, name, password]],
  ['missing', [domain, nickname, password]],
  ['missing', [nickname, name, password]],
  ['missing', [domain, name, password, anItem('secret', 'Hmpf')]],
  ['missing', [domain, password, name]],
] as const)('where that is not certain it is %s', (outcome, items) => {
  expect(found('createUser.displayName', items)).toBe(outcome);
});

const claim = (caption: string, value = 'user.mail') => shown(caption, value);
const claims = [claim('givenname', 'user.givenname'), claim('emailaddress')];

test('of the claims, the one that is not called by a type is the Name ID', () => {
  expect(found('claims.nameIdSource', [...claims, claim('Żdentifier Ümbl')])).toBe(
    'Żdentifier Ümbl',
  );
});

test.each([
  ['ambiguous', [...claims, claim('Żdentifier'), claim('Department')]],
  ['missing', [claim('givenname'), claim('Żdentifier')]],
  ['missing', [...claims, claim('http://schemas.example/claims/role')]],
] as const)('claims that do not tell leave it %s', (outcome, items) => {
  expect(found('claims.nameIdSource', items)).toBe(outcome);
});

const signing = { section: ['SAML Certificates'] };
const word = shown('Žmbl', 'Fpo', signing);
const print = shown('Quv', thumbprint, signing);
const date = shown('Brt', '11/1/2029, 9:00:00 AM', signing);

test('a word that the thumbprint and a date follow at once is the status', () => {
  expect(found('saml.status', [word, print, date])).toBe('Žmbl');
});

test.each([
  ['in another order', [print, word, date]],
  ['with something between', [word, shown('Krm', 'x y', signing), print, date]],
  ['without the date', [word, print]],
  ['as more than one word', [shown('Žmbl', 'Fpo quv', signing), print, date]],
  ['in another part of the page', [shown('Žmbl', 'Fpo', { section: ['Else'] }), print, date]],
])('%s it is not', (_, items) => {
  expect(found('saml.status', items)).toBe('missing');
});

const below = { section: ['Žmbl'] };

test('the only box below a heading is the one to search in', () => {
  const ofTheConsole = anItem('text', 'Fpo');
  expect(found('gallery.search', [ofTheConsole, anItem('text', 'Quv', below)])).toBe('Quv');
});

test('of two boxes below headings neither is', () => {
  const boxes = [anItem('text', 'Quv', below), anItem('text', 'Brt', below)];
  expect(found('gallery.search', boxes)).toBe('ambiguous');
});
