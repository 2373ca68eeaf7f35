import { expect, test } from 'vitest';
import { fieldStateOf, matchField } from '../../lib/consoles/field-state.ts';
import { imageRelayConsole } from '../../lib/consoles/image-relay/image-relay-console.ts';
import type { LearnedField } from '../../lib/consoles/learned-field.ts';
import { observeOutline } from '../../lib/consoles/observe-outline.ts';
import type { Outline, OutlineItem } from '../../lib/consoles/outline.ts';
import { createTeacher, withLearned } from '../../lib/consoles/with-learned.ts';
import { aLearned, learnedFrom } from '../support/builders/learned.ts';
import { anItem, anOutline, shown } from '../support/builders/outlines.ts';

const facts = { showsSaved: true, loadedAt: '2026-01-01T00:00:00.000Z', fromSignIn: false };
const section = ['Verbindung'];
const box = (caption: string, changes = {}) => anItem('text', caption, { section, ...changes });

const odd = box('Anlaufstelle', { name: 'entry point' });
const before = box('Kennung', { name: 'key' });
const after = box('Abgang', { name: 'exit' });
const form = (...items: OutlineItem[]) =>
  anOutline({ headings: ['Single Sign On Settings', 'Verbindung'], items });
const taughtForm = form(before, odd, after);
const learned = learnedFrom(taughtForm, itemAt(taughtForm, 1));

function itemAt(outline: Outline, index: number): OutlineItem {
  const item = outline.items('text')[index];
  if (item === undefined) throw new Error(`No text box ${index}`);
  return item;
}

/** What the Login URL is found to be once something was taught. */
function loginIn(outline: Outline, taught: LearnedField = learned) {
  const console = withLearned(imageRelayConsole, [taught]);
  const page = console.pages.find((each) => each.id === taught.page);
  const field = page?.fields.find((each) => each.id === taught.field);
  if (field === undefined) throw new Error('The field is not described');
  const match = matchField(outline, field);
  return match.outcome === 'found' ? match.item.captions[0]?.text : match.outcome;
}

test('a control of unknown words is not found before it was shown, and found afterwards', () => {
  const untaught = imageRelayConsole.pages.flatMap((page) => page.fields);
  const field = untaught.find((each) => each.id === 'samlSettings.loginUrl');
  expect(field && matchField(taughtForm, field).outcome).toBe('missing');
  expect(loginIn(taughtForm)).toBe('Anlaufstelle');
});

const stillItself: readonly (readonly [what: string, outline: Outline, is: string])[] = [
  ['another name', form(before, { ...odd, name: 'x17' }, after), 'Anlaufstelle'],
  ['another caption', form(before, box('Tor', { name: 'entry point' }), after), 'Tor'],
  ['other neighbours', form(odd, box('Mehr')), 'Anlaufstelle'],
  [
    'a longer caption',
    form(before, box('Die Anlaufstelle (neu)', { name: 'entry point' })),
    'Die Anlaufstelle (neu)',
  ],
  ['a larger box', form(before, { ...odd, kind: 'multiline' }, after), 'Anlaufstelle'],
];

test.each(stillItself)('%s', (_, outline, is) => {
  expect(loginIn(outline)).toBe(is);
});

const somethingElse: readonly (readonly [what: string, outline: Outline, is: string])[] = [
  [
    'another name and another caption',
    form(before, box('Tor', { name: 'gate' }), after),
    'missing',
  ],
  ['nothing in its place', form(before, after), 'missing'],
  [
    'the same caption under another heading',
    form(box('Anlaufstelle', { section: ['Sonstiges'] })),
    'missing',
  ],
  ['two of the same caption and name', form(odd, before, odd, after), 'ambiguous'],
  [
    'the service provider’s own box',
    form(before, box('Anlaufstelle', { name: 'sp entry' }), after),
    'missing',
  ],
];

test.each(somethingElse)('%s is refused', (_, outline, is) => {
  expect(loginIn(outline)).toBe(is);
});

test('where the page now names another control itself, neither is taken', () => {
  const named = form(before, odd, after, box('Login URL'));
  expect(loginIn(named)).toBe('ambiguous');
  expect(loginIn(named, { ...learned, field: 'samlSettings.logoutUrl' })).toBe('Anlaufstelle');
});

test('what the admin overruled stays overruled, and nothing else', () => {
  const spBox = box('Service Provider Anlaufstelle', { name: 'entry' });
  const outline = form(before, spBox, after);
  const ofSp = learnedFrom(outline, itemAt(outline, 1));
  expect(loginIn(outline, ofSp)).toBe('missing');
  expect(loginIn(outline, { ...ofSp, despite: ['other-side'] })).toBe(
    'Service Provider Anlaufstelle',
  );
  expect(loginIn(outline, { ...ofSp, despite: ['other-kind'] })).toBe('missing');
});

const unknownPage = (items: readonly OutlineItem[]) =>
  anOutline({ headings: ['Anmeldung', 'Verbindung'], items });

function pagesOf(outline: Outline, taught: readonly LearnedField[]): readonly string[] {
  const console = withLearned(imageRelayConsole, taught);
  return observeOutline(outline, console, facts).pages.map((page) => page.id);
}

test('a page of unknown words is known by the field that was shown there, while that is there', () => {
  expect(pagesOf(unknownPage([before, odd, after]), [])).toEqual([]);
  expect(pagesOf(unknownPage([before, odd, after]), [learned])).toEqual([
    'image-relay/sso-settings',
  ]);
  expect(pagesOf(unknownPage([before, after]), [learned])).toEqual([]);
});

test('an unknown page stays unknown, and none of its values is read, by imported descriptions alone', () => {
  const address = shown('Adresse', 'https://larkspur.imagerelay.com/sso/consume', { section });
  const outline = unknownPage([before, odd, after, address]);
  const [item] = outline.items('shown');
  if (item === undefined) throw new Error('Nothing is shown');
  const both = [learned, learnedFrom(outline, item, { field: 'spDetails.acsUrl' })];
  const proposals = both.map((each) => ({ ...each, confirmed: false }));
  const seen = (taught: readonly LearnedField[]) =>
    observeOutline(outline, withLearned(imageRelayConsole, taught), facts);
  expect(seen(proposals)).toMatchObject({ pages: [], fields: [], readings: [] });
  expect(seen(both)).toMatchObject({ readings: [{ setting: 'sp.replyUrl' }] });
});

test('what is found by itself wins over an imported description, whatever that names', () => {
  const imported = { ...learned, confirmed: false };
  expect(loginIn(form(before, odd, after, box('Login URL')), imported)).toBe('Login URL');
  expect(loginIn(form(odd, before, odd, after, box('Login URL')), imported)).toBe('Login URL');
  expect(loginIn(form(odd, before, odd, after), imported)).toBe('missing');
  expect(loginIn(taughtForm, imported)).toBe('Anlaufstelle');
});

test('a page that says itself what it is stays that', () => {
  const other = anOutline({
    headings: ['Create New Permission', 'Verbindung'],
    items: [before, odd, after, anItem('text', 'Permission Title')],
  });
  expect(pagesOf(other, [learned])).toEqual(['image-relay/create-permission']);
});

test('a page that two showings claim is neither', () => {
  const other = aLearned('image-relay/create-permission', 'permission.title', {
    description: { ...learned.description, captions: ['Kennung'], name: 'key' },
  });
  expect(pagesOf(unknownPage([before, odd, after]), [learned, other])).toEqual([]);
});

test('an imported description is marked, and what it finds is not read as a fact', () => {
  const outline = form(
    box('Login URL'),
    shown('Adresse', 'https://larkspur.imagerelay.com/sso/about', { section }),
  );
  const item = outline.items('shown')[0];
  if (item === undefined) throw new Error('Nothing is shown');
  const proposal = {
    ...learnedFrom(outline, item, { field: 'spDetails.metadataUrl' }),
    confirmed: false,
  };
  const seen = (taught: LearnedField) =>
    observeOutline(outline, withLearned(imageRelayConsole, [taught]), facts);
  expect(seen(proposal).fields).toMatchObject([
    { id: 'samlSettings.loginUrl', shown: 'no' },
    { id: 'spDetails.metadataUrl', shown: 'proposed' },
  ]);
  expect(seen(proposal).readings).toEqual([]);
  const confirmed = { ...proposal, confirmed: true };
  expect(seen(confirmed).fields).toMatchObject([{ shown: 'no' }, { shown: 'by-admin' }]);
  expect(seen(confirmed).readings).toMatchObject([{ setting: 'sp.identifier' }]);
});

test('a field that needs no showing is not marked', () => {
  const outline = form(box('Login URL'));
  const console = withLearned(imageRelayConsole, [learnedFrom(outline, itemAt(outline, 0))]);
  const field = console.pages
    .flatMap((page) => page.fields)
    .find((each) => each.id === 'samlSettings.loginUrl');
  expect(field && fieldStateOf(outline, field).shown).toBe('no');
});

test('a console is described anew only when something else was taught', () => {
  const teach = createTeacher();
  const taught = [learned];
  expect(teach(imageRelayConsole, taught)).toBe(teach(imageRelayConsole, taught));
  expect(teach(imageRelayConsole, [])).toBe(imageRelayConsole);
});
