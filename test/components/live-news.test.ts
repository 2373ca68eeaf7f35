import { expect, test } from 'vitest';
import { knownNow, newsBetween } from '../../components/live-news.ts';
import { checklist } from '../../lib/guide/checklist.ts';
import type { FilledField, SetupState } from '../../lib/setup/setup-state.ts';
import { aSetup, began, imageRelayApplication, later } from '../support/builders/setups.ts';

const consumer = 'https://larkspur.imagerelay.com/sso/consume';
const known = (setup: SetupState, page: 'entra/home' | null = null) =>
  knownNow(setup, checklist(setup), page);

/** A field that was filled, and what its console has shown as saved since. */
const filled = (savedAs?: string): FilledField => ({
  before: '',
  after: consumer,
  wanted: consumer,
  outcome: 'filled',
  at: began,
  saved: false,
  ...(savedAs === undefined ? {} : { savedAs: { value: savedAs, at: later } }),
});

const written = aSetup({ filled: { 'basicSaml.replyUrl': filled() } });
const savedAs = (value: string) => aSetup({ filled: { 'basicSaml.replyUrl': filled(value) } });

test('what was saved as it was filled is said at once', () => {
  expect(newsBetween(known(written), known(savedAs(consumer)))).toBe(
    'Saved, and right: Reply URL.',
  );
});

test('what was saved with another value is said too, and not as right', () => {
  const other = savedAs('https://larkspur.imagerelay.com/sso/other');
  expect(newsBetween(known(written), known(other))).toBe(
    'Saved with another value: Reply URL. Look at it below.',
  );
});

test('a step that is done is said with what was saved', () => {
  const done = { ...savedAs(consumer), application: imageRelayApplication };
  expect(newsBetween(known(written), known(done))).toMatch(
    /^Saved, and right: Reply URL\. Done: .+\.$/,
  );
});

test('the page in front is said when nothing else is new, and nothing is said twice', () => {
  expect(newsBetween(known(written), known(written, 'entra/home'))).toMatch(/^Now on: .+\.$/);
  expect(newsBetween(known(written, 'entra/home'), known(written))).toBe('');
  expect(newsBetween(known(written), known(written))).toBeNull();
});
