import { expect, test } from 'vitest';
import { holds } from '../../lib/guide/condition.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { der } from '../support/builders/identities.ts';
import { aSetupThatKnows, began, type Facts } from '../support/builders/setups.ts';

const brought: Facts = { 'entra/idp.certificate': der };
const entry = {
  before: '',
  after: pemOf(der),
  outcome: 'filled',
  at: began,
  saved: true,
} as const;

function filled(changes: Partial<SetupState['filled'][string & keyof SetupState['filled']]> = {}) {
  return { filled: { 'samlSettings.certificate': { ...entry, ...changes } } };
}

const states: readonly [what: string, facts: Facts, Partial<SetupState>, isMet: boolean][] = [
  ['was filled and saved', brought, filled(), true],
  ['was kept in another form', brought, filled({ outcome: 'changed', after: der }), true],
  ['stood there already', brought, filled({ outcome: 'already' }), true],
  ['is shown as it was saved', { ...brought, 'image-relay/idp.certificate': der }, filled(), true],
  ['was never filled', brought, {}, false],
  ['was filled but not saved', brought, filled({ saved: false }), false],
  ['was not kept', brought, filled({ outcome: 'not-kept' }), false],
  ['is another one by now', { 'entra/idp.certificate': 'MIICother' }, filled(), false],
  ['is not here any more', {}, filled(), false],
  [
    'is shown as another one',
    { ...brought, 'image-relay/idp.certificate': 'MIICother' },
    filled(),
    false,
  ],
];

test.each(states)('whether a certificate that %s counts as saved', (_, facts, changes, isMet) => {
  expect(holds({ kind: 'saved-with-form' }, aSetupThatKnows(facts, changes))).toBe(isMet);
});
