import { expect, test } from 'vitest';
import { mergeInspections } from '../../lib/guide/look-again.ts';
import type { Inspection } from '../../lib/messages/page-tools.ts';

type Field = Inspection['fields'][number];

const near = (caption: string) => ({ caption, kind: 'text' as const, evidence: [] });
const field = (outcome: Field['outcome'], ...captions: string[]): Field => ({
  field: 'permission.title',
  outcome,
  nearMisses: captions.map(near),
});
const shows = (...fields: Field[]): Inspection => ({ pages: [], headings: [], fields });

test('documents that all are gone show nothing, and one that is gone takes nothing away', () => {
  expect(mergeInspections([null, null])).toBeNull();
  expect(mergeInspections([null, shows(field('found'))])).toEqual(shows(field('found')));
});

const several = field('ambiguous', 'Titel', 'Rolle');
const merged: readonly (readonly [one: Field, other: Field, together: Field])[] = [
  [field('missing', 'Titel'), field('found'), field('found')],
  [field('found'), field('missing', 'Titel'), field('found')],
  [field('missing', 'Suche'), several, several],
  [field('missing', 'Titel'), field('missing', 'Rolle'), field('missing', 'Titel', 'Rolle')],
];

test.each(merged)('%o in one and %o in the other is %o', (one, other, together) => {
  expect(mergeInspections([shows(one), shows(other)])).toEqual(shows(together));
});
