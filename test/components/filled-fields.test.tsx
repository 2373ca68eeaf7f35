import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FilledFields } from '../../components/FilledFields.tsx';
import type { FilledField, SetupState } from '../../lib/setup/setup-state.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aFill, aSetup, later } from '../support/builders/setups.ts';

const login = loginUrlOf(tenantId);
const entry: FilledField = {
  before: 'https://old.example/',
  after: login,
  outcome: 'filled',
  at: later,
  fill: aFill,
  saved: false,
};
const filled = (changes: Partial<FilledField> = {}) =>
  aSetup({
    filled: { 'samlSettings.loginUrl': { ...entry, ...changes } },
    originals: {
      'samlSettings.loginUrl': { value: 'https://old.example/', at: later },
      'samlSettings.logoutUrl': { value: '', at: later },
    },
  });

function show(setup: SetupState) {
  const recorded = recordedActions();
  render(<FilledFields setup={setup} actions={recorded.actions} />);
  return { ...recorded, user: userEvent.setup() };
}

const list = () => screen.getByText('What the assistant has written').closest('details');

test('before the first fill there is nothing to show', () => {
  show(aSetup());
  expect(screen.queryByRole('group')).toBeNull();
});

test('what was written and not seen saved yet waits folded', () => {
  show(filled());
  expect(list()?.textContent).toContain('1 field');
  expect(list()?.textContent).toContain('Written and kept. Not seen saved yet.');
  expect(list()).toHaveProperty('open', false);
});

test('what the console did not save so is in sight', () => {
  show(filled({ savedAs: { value: 'https://other.example/', at: later } }));
  expect(list()?.textContent).toContain('https://other.example/');
  expect(list()).toHaveProperty('open', true);
});

test('what stood there before is listed with a way to copy it; empty fields are not', async () => {
  const { copied, user } = show(filled());
  const before = screen.getByText('What stood there before').closest('details');
  expect(before?.querySelectorAll('li')).toHaveLength(1);
  await user.click(
    screen.getByRole('button', { name: 'Copy what stood in Login URL', hidden: true }),
  );
  expect(copied).toEqual(['https://old.example/']);
});
