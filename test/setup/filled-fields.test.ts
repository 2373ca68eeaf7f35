import { expect, test } from 'vitest';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { aSetup, began, later, muchLater } from '../support/builders/setups.ts';

const certificate = 'samlSettings.certificate';
const entry = { before: '', after: 'PEM', outcome: 'filled', at: later, saved: false } as const;
const filled = aSetup({ filled: { [certificate]: entry } });
const savedIn = (loadedAt: string): SetupEvent => ({
  type: 'setup/form-saved',
  at: muchLater,
  loadedAt,
});

function savedAfter(setup: SetupState, loadedAt: string) {
  return reduce(setup, savedIn(loadedAt)).filled[certificate]?.saved;
}

test('a form that was loaded after the fill shows that the certificate was saved', () => {
  expect(savedAfter(filled, muchLater)).toBe(true);
});

const silent: readonly [what: string, SetupState, loadedAt: string][] = [
  ['a form that was loaded before the fill', filled, began],
  ['a form that was loaded in the same moment', filled, later],
  ['a form while nothing was filled', aSetup(), muchLater],
  ['another field', aSetup({ filled: { 'samlSettings.loginUrl': entry } }), muchLater],
  [
    'what is known already',
    aSetup({ filled: { [certificate]: { ...entry, saved: true } } }),
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
  });
  expect(again.filled[certificate]?.saved).toBe(false);
});
