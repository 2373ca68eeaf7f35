import { expect, test } from 'vitest';
import { fieldStateOf, findOpener, matchField } from '../../lib/consoles/field-state.ts';
import type { OutlineItem } from '../../lib/consoles/outline.ts';
import { metadataUrl } from '../support/builders/identities.ts';
import { anItem, anOutline, describedField } from '../support/builders/outlines.ts';

const identifier = describedField('basicSaml.identifier');
const certificate = describedField('samlSettings.certificate');
const section = ['Basic SAML Configuration'];
const row = (value: string) => anItem('text', 'Identifier (Entity ID)', { value, section });
const opener = anItem('button', 'Add identifier', { section });
const update = anItem('button', 'Update Certificate');

const outlined = (...items: OutlineItem[]) => anOutline({ items });

test('of several rows the empty one is written into', () => {
  const match = matchField(outlined(row('https://old.example/'), row('')), identifier);
  expect(match.outcome === 'found' && match.item.order).toBe(1);
});

test('of several empty rows the first is written into', () => {
  const match = matchField(outlined(row('https://old.example/'), row(''), row('')), identifier);
  expect(match.outcome === 'found' && match.item.order).toBe(1);
});

test('several full rows are ambiguous', () => {
  const match = matchField(
    outlined(row('https://a.example/'), row('https://b.example/')),
    identifier,
  );
  expect(match.outcome).toBe('ambiguous');
});

test('a single row is the one, whatever it holds', () => {
  const match = matchField(outlined(row('https://old.example/')), identifier);
  expect(match).toMatchObject({ outcome: 'found', item: { value: 'https://old.example/' } });
});

test('a list tells what all its rows hold', () => {
  const state = fieldStateOf(outlined(row(metadataUrl), row('')), identifier);
  expect(state).toMatchObject({ outcome: 'found', now: '', values: [metadataUrl, ''] });
});

test('of a list without end, and of values without end, only so much is told', () => {
  const rows = Array.from({ length: 60 }, (_, at) => row(`https://${at}.example/`));
  expect(fieldStateOf(outlined(...rows), identifier).values).toHaveLength(50);
  const long = row(`https://example/${'x'.repeat(2_000)}`);
  expect(fieldStateOf(outlined(long, row(metadataUrl)), identifier).values).toEqual([metadataUrl]);
});

test('a found field tells its value, its options and whether it can be changed', () => {
  const options = [{ value: 'post', text: 'POST Binding' }];
  const item = anItem('choice', 'Binding Options', {
    value: 'POST Binding',
    options,
    editable: false,
    section: ['SAML Settings'],
  });
  expect(fieldStateOf(outlined(item), describedField('samlSettings.binding'))).toEqual({
    id: 'samlSettings.binding',
    outcome: 'found',
    now: 'POST Binding',
    values: [],
    shown: 'no',
    isChoice: true,
    options,
    editable: false,
    behindOpener: false,
  });
});

test('a hidden field behind its one opener can be brought to light', () => {
  const outline = outlined(update);
  expect(findOpener(outline, certificate)?.order).toBe(0);
  expect(fieldStateOf(outline, certificate)).toMatchObject({
    outcome: 'missing',
    behindOpener: true,
  });
});

const closed: readonly [what: string, items: OutlineItem[]][] = [
  ['without an opener', []],
  ['behind two openers', [update, update]],
  ['behind a locked opener', [{ ...update, editable: false }]],
  ['behind a button of a longer name', [anItem('button', 'Update Certificate settings')]],
  ['behind a button for something else', [anItem('button', 'Save')]],
  ['behind an opener on the other side', [{ ...update, section: ['Service provider'] }]],
  ['behind an opener among other keys', [{ ...update, section: ['Signed requests'] }]],
];

test.each(closed)('a hidden field %s cannot be brought to light', (_, items) => {
  expect(findOpener(outlined(...items), certificate)).toBeNull();
  expect(fieldStateOf(outlined(...items), certificate).behindOpener).toBe(false);
});

test('a field that is in the open is not behind its opener', () => {
  const outline = outlined(opener, row(''));
  expect(fieldStateOf(outline, identifier)).toMatchObject({
    outcome: 'found',
    behindOpener: false,
  });
});

test('a field that has no opener is never behind one', () => {
  expect(findOpener(outlined(update), describedField('samlSettings.loginUrl'))).toBeNull();
});
