import { expect, test } from 'vitest';
import { allEnglish as english } from '../support/all-english.ts';
import { type SourceFile, sourcesIn } from '../support/builders/sources.ts';
import { composedTexts } from './composed-texts.ts';

const keys = Object.keys(english);
const sources = ['components', 'entrypoints', 'lib']
  .flatMap(sourcesIn)
  .filter((source) => !source.path.startsWith('lib/catalogue/'));

/** What stands in the first place of every call of `t`, up to its own comma or bracket. */
function firstArguments({ text }: SourceFile): string[] {
  return [...text.matchAll(/(?<![\w.])t\(/g)].map((call) => {
    const rest = text.slice(call.index + call[0].length);
    return rest.slice(0, endOfArgument(rest));
  });
}

function endOfArgument(text: string): number {
  let depth = 0;
  for (const [at, character] of [...text].entries()) {
    if (depth === 0 && ',)'.includes(character)) return at;
    if ('({['.includes(character)) depth += 1;
    if (')}]'.includes(character)) depth -= 1;
  }
  return text.length;
}

/** Texts that other texts name. */
const ownTexts = Object.values(english).flatMap((text) =>
  [...text.matchAll(/<own>([^<]*)<\/own>/g)].flatMap(([, key]) => key ?? []),
);

const theArguments = sources.flatMap(firstArguments);

/** Keys that are written out; only keys have a dot in them. */
const written = theArguments.flatMap((argument) =>
  [...argument.matchAll(/'([^']*\.[^']*)'/g)].flatMap(([, key]) => key ?? []),
);

/** Keys that are put together, each gap as a star. */
const composed = theArguments.flatMap((argument) =>
  [...argument.matchAll(/`([^`]*)`/g)].map(([, key = '']) => key.replace(/\$\{[^}]*\}/g, '*')),
);

test('the scan finds the calls', () => {
  expect(written.length).toBeGreaterThan(80);
  expect(composed.length).toBeGreaterThan(15);
});

test('every text that is asked for stands in the catalogue', () => {
  expect(written.filter((key) => !keys.includes(key))).toEqual([]);
});

test('of every text that is put together it is known from which parts', () => {
  expect([...new Set(composed)].toSorted()).toEqual(Object.keys(composedTexts).toSorted());
});

test.each(Object.keys(composedTexts))('%s has a text for every part', (key) => {
  const parts = composedTexts[key] ?? [];
  expect(parts.filter((part) => !keys.includes(key.replace('*', part)))).toEqual([]);
});

test('every text of the catalogue is used', () => {
  const put = Object.entries(composedTexts).flatMap(([key, parts]) =>
    parts.map((part) => key.replace('*', part)),
  );
  const known = new Set([...written, ...put, ...ownTexts]);
  const named = (key: string) => sources.some(({ text }) => /['"]/.test(text) && has(text, key));
  const has = (text: string, key: string) => text.includes(`'${key}'`) || text.includes(`"${key}"`);
  expect(keys.filter((key) => !known.has(key) && !named(key))).toEqual([]);
});

test('no text for people stands in a component itself', () => {
  const sentence = />\s*[A-Z][a-z]+(?: [a-z]+)+[.<\s]/;
  const withText = sourcesIn('components').filter((source) => sentence.test(source.text));
  expect(withText.map((source) => source.path)).toEqual([]);
});
