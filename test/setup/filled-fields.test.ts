import { expect, test } from 'vitest';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { aFill, aSetup, began, later, muchLater } from '../support/builders/setups.ts';

const certificate = 'samlSettings.certificate';
const entry = { before: '', after: 'PEM', outcome: 'filled', at: later, saved: false } as const;
const sent = { ...entry, sentAt: later };
const filled = aSetup({ filled: { [certificate]: sent } });
const savedIn = (loadedAt: string): SetupEvent => ({
  type: 'setup/form-saved',
  at: muchLater,
  loadedAt,
});

function savedAfter(setup: SetupState, loadedAt: string) {
  return reduce(setup, savedIn(loadedAt)).filled[certificate]?.saved;
}

test('a form that was sent and loaded after the fill shows that the certificate was saved', () => {
  expect(savedAfter(filled, muchLater)).toBe(true);
});

const silent: readonly [what: string, SetupState, loadedAt: string][] = [
  ['a form that was loaded before the fill', filled, began],
  ['a form that was loaded in the same moment', filled, later],
  ['a form while nothing was filled', aSetup(), muchLater],
  ['another field', aSetup({ filled: { 'samlSettings.loginUrl': sent } }), muchLater],
  [
    'what is known already',
    aSetup({ filled: { [certificate]: { ...sent, saved: true } } }),
    muchLater,
  ],
];

test.each(silent)('%s changes nothing', (_, setup, loadedAt) => {
  expect(reduce(setup, savedIn(loadedAt))).toBe(setup);
});

test('a certificate that is filled again has to be saved again', () => {
  const again = reduce(reduce(filled, savedIn(muchLater)), {
    type: 'setup/field-filled',
    at: muchLater,
    field: certificate,
    before: '',
    after: 'PEM',
    outcome: 'filled',
    fill: aFill,
  });
  expect(again.filled[certificate]?.saved).toBe(false);
});

const fillOf = (before: string, after: string, at: string): SetupEvent => ({
  type: 'setup/field-filled',
  at,
  field: 'samlSettings.loginUrl',
  before,
  after,
  outcome: 'filled',
  fill: aFill,
});

test('what a field held before the first fill stays known after the second', () => {
  const twice = [fillOf('old', 'new', later), fillOf('new', 'newer', muchLater)].reduce(
    reduce,
    aSetup(),
  );
  expect(twice.originals).toEqual({ 'samlSettings.loginUrl': { value: 'old', at: later } });
});

const live: SetupEvent = {
  type: 'setup/live-settings-seen',
  at: later,
  fields: { 'samlSettings.loginUrl': 'https://idp.example/sso' },
};

test('settings that were live before are kept as they were first seen', () => {
  const kept = reduce(aSetup(), live);
  expect(kept.liveBefore).toEqual({ at: later, fields: live.fields });
  expect(reduce(kept, { ...live, at: muchLater, fields: {} })).toBe(kept);
});

test('settings that this setup has filled are not somebody else’s', () => {
  const own = reduce(aSetup(), fillOf('', 'new', began));
  expect(reduce(own, live)).toBe(own);
});
