import { expect, test } from 'vitest';
import { findField } from '../../lib/consoles/find-field.ts';
import type { FieldId } from '../../lib/consoles/ids.ts';
import type { OutlineItem } from '../../lib/consoles/outline.ts';
import { company, metadataUrl, testUser } from '../support/builders/identities.ts';
import { anItem, anOutline, describedField, shown } from '../support/builders/outlines.ts';

const inProvider = { section: ['Image Relay SAML Service Provider Details'] };

function search(id: FieldId, items: readonly OutlineItem[]) {
  return findField(anOutline({ items }), describedField(id));
}

const sectioned: readonly [section: string[], outcome: string][] = [
  [['Users and groups'], 'found'],
  [['Add Assignment', 'Users and groups'], 'found'],
  [['Add Assignment'], 'missing'],
  [[], 'missing'],
];

test.each(sectioned)(
  'a search box in %j, which counts only in its section, is %s',
  (section, outcome) => {
    const box = anItem('text', 'Search', { section, name: 'search' });
    expect(search('assignment.search', [box]).outcome).toBe(outcome);
  },
);

const plainUrl = `https://${company}/sso`;

const addresses: readonly [what: string, item: OutlineItem, outcome: string][] = [
  ['by its caption', shown('Metadata URL', metadataUrl, inProvider), 'found'],
  ['by its own words', shown('', metadataUrl), 'found'],
  ['without a caption or words', shown('', plainUrl, inProvider), 'missing'],
  ['with another caption', shown('Support', plainUrl, inProvider), 'missing'],
  ['on another host', shown('', 'https://idp.example/sso/metadata', inProvider), 'missing'],
];

test.each(addresses)('Image Relay’s own address %s is %s', (_, item, outcome) => {
  expect(search('spDetails.metadataUrl', [item]).outcome).toBe(outcome);
});

const signedIn: readonly [text: string, outcome: string][] = [
  [`Signed in as B. Simon <${testUser}>`, 'found'],
  [`Logged in as ${testUser}`, 'found'],
  [`Write to ${testUser}`, 'missing'],
];

test.each(signedIn)('the text %j says itself who is signed in: %s', (text, outcome) => {
  expect(search('home.signedInAs', [shown('', text)]).outcome).toBe(outcome);
});

test('a caption of its own counts more than what the text says itself', () => {
  const own = shown('Signed in as', testUser);
  expect(search('home.signedInAs', [own]).evidence[0]).toBe('caption (label, exact)');
  const text = shown('', `Signed in as ${testUser}`);
  expect(search('home.signedInAs', [text]).evidence[0]).toBe('text itself');
});

const domains: readonly [value: string, outcome: string][] = [
  ['larkspur.example', 'found'],
  ['@larkspur.example', 'found'],
  ['larkspur', 'missing'],
];

test.each(domains)(
  'a text box that holds %j is taken for the choice of a domain: %s',
  (value, outcome) => {
    expect(search('createUser.domain', [anItem('text', 'Domain', { value })]).outcome).toBe(
      outcome,
    );
  },
);
