import { expect, test } from 'vitest';
import { type TextId, t } from '../../lib/catalogue/translate.ts';
import { allEnglish as english } from '../support/all-english.ts';

const entries = Object.entries(english) as [TextId, string][];

/** Stands for whatever a text has put in: counts and dates are told by their patterns. */
function valuesFor(pattern: string): Record<string, string | number | Date> {
  const names = [...pattern.matchAll(/\{(\w+)(?:, (\w+))?/g)];
  return Object.fromEntries(
    names.map(([, name = '', type]) => [name, typed(type) ?? `<${name}>`] as const),
  );
}

function typed(type: string | undefined): number | Date | undefined {
  if (type === 'plural') return 2;
  return type === 'date' || type === 'time' ? new Date('2026-11-02T09:00:00Z') : undefined;
}

test('every text can be put together', () => {
  for (const [id, pattern] of entries) {
    const text = t(id, valuesFor(pattern));
    expect(text, id).not.toMatch(/[{}]|undefined|Invalid/);
    expect(text.trim(), id).toBe(text);
    expect(text, id).not.toBe('');
  }
});

test('a value is shown as it is, whatever is in it', () => {
  expect(t('first.start', { host: '<b>{host}</b>' })).toBe('Start with <b>{host}</b>');
});

test.each([
  [0, 'Fill 0 fields'],
  [1, 'Fill 1 field'],
  [2, 'Fill 2 fields'],
])('%i fields are counted as %j', (count, text) => {
  expect(t('fill.button', { count })).toBe(text);
});

const sentences = entries.filter(
  ([id]) =>
    /^(?:refusal|outcome|changed|failure|refused|certificate-refusal|certificate-warning|note|preflight\.reason|preflight\.gap|wrong-page\.(?!go))\./.test(
      id,
    ) && !id.endsWith('.heading'),
);

test.each(sentences)('%s is a whole sentence', (_, text) => {
  expect(text).toMatch(/^(?:[A-Z“]|\{setting\}: ).+[.!?]$/);
});
