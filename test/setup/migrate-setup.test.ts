import { expect, test } from 'vitest';
import { migrateSetup } from '../../lib/setup/migrate-setup.ts';
import { setupState } from '../../lib/setup/setup-state.ts';
import { aFinishedSetup, began, later } from '../support/builders/setups.ts';

/** A finished setup as the first version stored it. */
function ofFirstVersion() {
  const { originals, liveBefore, published, ...rest } = aFinishedSetup();
  const filled = {
    'ssoUser.email': { before: 'old', after: 'new', outcome: 'filled', at: later, saved: true },
  };
  const facts = { ...rest.facts, 'entra/app.name': { value: 'x', source: 'pasted', at: began } };
  return { ...rest, version: 1, facts, filled };
}

test('what the first version stored comes back whole', () => {
  const { version, facts, originals, ...rest } = setupState.parse(migrateSetup(ofFirstVersion()));
  expect(version).toBe(2);
  expect(facts['entra/app.name']?.source).toBe('typed');
  expect(facts['entra/idp.loginUrl']).toEqual(aFinishedSetup().facts['entra/idp.loginUrl']);
  expect(originals).toEqual({ 'ssoUser.email': { value: 'old', at: later } });
  expect(rest.filled['ssoUser.email']).toMatchObject({ after: 'new', saved: true });
  expect(rest.choices).toEqual(aFinishedSetup().choices);
});

test.each([
  ['nothing', undefined],
  ['a text', 'setup'],
  ['what a newer version stored', { version: 3 }],
  ['what is not a setup', { version: 1, facts: 'none' }],
  ['a setup of today', aFinishedSetup()],
])('%s is left as it is', (_, stored) => {
  expect(migrateSetup(stored)).toBe(stored);
});
