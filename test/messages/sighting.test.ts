import { expect, test } from 'vitest';
import { mostWords, sighting } from '../../lib/messages/sighting.ts';
import { mostSightings, testWatch } from '../../lib/messages/test-watch.ts';
import {
  answered,
  asked,
  atSecond,
  aWatch,
  failedWith,
  landing,
} from '../support/builders/test-watches.ts';

const told = [
  asked(),
  { ...asked(), binding: 'HTTP-Redirect' },
  answered('a'.repeat(400_000)),
  failedWith(10_000),
  failedWith(99_999_999, 'x'.repeat(mostWords)),
  landing(),
  landing({ asksPassword: true, looksEmpty: true, isSignOut: true, text: 'No' }),
];

test.each(told)('%j is taken as it is', (each) => {
  expect(sighting.parse(each)).toEqual(each);
});

const refused: readonly [what: string, sighting: unknown][] = [
  ['nothing', undefined],
  ['another type', { ...asked(), type: 'sign-in/password' }],
  ['a request by another binding', { ...asked(), binding: 'HTTP-Artifact' }],
  ['a message that is too long', answered('a'.repeat(400_001))],
  [
    'an address that is too long',
    { ...answered(), sentTo: `https://a.example/${'a'.repeat(2_000)}` },
  ],
  ['a number too small', failedWith(9_999)],
  ['a number too large', failedWith(100_000_000)],
  ['half a number', failedWith(50105.5)],
  ['a number as text', { ...failedWith(), code: '50105' }],
  ['too many words', landing({ text: 'x'.repeat(mostWords + 1) })],
  ['a page without its words', { ...landing(), text: undefined }],
];

test.each(refused)('%s is refused', (_, each) => {
  expect(sighting.safeParse(each).success).toBe(false);
});

test('whatever else a page says beside it is dropped', () => {
  expect(sighting.parse({ ...landing(), password: 'secret' })).toEqual(landing());
});

test('a watch holds a limited number of sightings', () => {
  const sightings = Array.from({ length: mostSightings + 1 }, (_, at) => ({
    at: atSecond(at),
    sighting: asked(),
  }));
  expect(testWatch.safeParse(aWatch({ sightings: sightings.slice(1) })).success).toBe(true);
  expect(testWatch.safeParse(aWatch({ sightings })).success).toBe(false);
});
