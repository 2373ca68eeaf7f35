import { expect, test } from 'vitest';
import { entraConsole } from '../../lib/consoles/entra/entra-in-every-language.ts';
import { imageRelayConsole } from '../../lib/consoles/image-relay/image-relay-console.ts';
import type { FieldDescription } from '../../lib/consoles/page-description.ts';

const pages = [...entraConsole.pages, ...imageRelayConsole.pages];
const fields = pages.flatMap((page) => page.fields);

/** What counts for nothing without a judgement by words. */
const byWords = [
  'wording',
  'side',
  'offers',
  'nameUnlike',
  'sectionUnlike',
  'neverBeside',
  'neverBesideKey',
] as const;
const hasWords = (field: FieldDescription) => byWords.some((each) => field[each] !== undefined);
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

test('every field that is told by the meaning of words is judged by them', () => {
  const described = fields.filter(hasWords);
  expect(described.length).toBeGreaterThan(7);
  expect(ids(described.filter((field) => !field.judgement))).toEqual([]);
});

test('every page that is told by what it offers is judged by it', () => {
  const described = pages.filter((page) => page.offers);
  expect(ids(described)).toContain('image-relay/create-permission');
  expect(ids(described.filter((page) => !page.judgement))).toEqual([]);
});

test('every field that is told by its place is looked for there', () => {
  const described = fields.filter((field) => field.place);
  expect(described.length).toBeGreaterThan(5);
  expect(ids(described.filter((field) => !field.findPlaced))).toEqual([]);
});
