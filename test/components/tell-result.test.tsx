import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TellResult } from '../../components/TellResult.tsx';
import { causesOfSymptoms, symptoms } from '../../lib/diagnosis/symptoms.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';

function show(way: 'sp' | 'test' | 'tile' = 'tile') {
  const { actions, sent } = recordedActions();
  render(<TellResult way={way} setup={aKnownSetup()} actions={actions} />);
  return { sent, user: userEvent.setup() };
}

const code = () => screen.getByLabelText(/^Number of Microsoft’s error/);
const symptom = () => screen.getByLabelText('Or what you see');
const look = () => screen.getByRole('button', { name: 'Say what it means', hidden: true });

test('it is folded, and nothing can be sent before something is told', async () => {
  const { sent, user } = show();
  const heading = screen.getByRole('heading', { name: 'Tested elsewhere? Tell the result' });
  expect(heading.closest('details')?.open).toBe(false);
  expect(look()).toHaveProperty('disabled', true);
  await user.type(code(), '  ');
  expect(look()).toHaveProperty('disabled', true);
  await user.click(look());
  expect(sent).toEqual([]);
});

test('a number tells the cause, for the way that is due', async () => {
  const { sent, user } = show('test');
  await user.type(code(), 'AADSTS50105');
  await user.click(look());
  expect(sent).toEqual([
    {
      type: 'test/judge',
      verdict: {
        kind: 'test',
        startedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        outcome: 'failed',
        cause: 'not-assigned',
        others: [],
        code: 50105,
        byHand: true,
      },
    },
  ]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is no number of Microsoft’s is said to be none, and nothing is sent until it is one', async () => {
  const { sent, user } = show();
  await user.type(code(), '1234{Enter}');
  expect(screen.getByRole('alert').textContent).toMatch(/^That is not .*digits/);
  expect(sent).toEqual([]);
  await user.clear(code());
  await user.type(code(), '50105{Enter}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(sent).toHaveLength(1);
});

test.each(symptoms)('what is seen, %s, tells its causes', async (each) => {
  const { sent, user } = show();
  await user.selectOptions(symptom(), each);
  await user.click(look());
  const [cause, ...others] = causesOfSymptoms[each];
  expect(sent).toMatchObject([{ verdict: { kind: 'tile', cause, others, code: null } }]);
});

test('what was chosen can be taken back', async () => {
  const { user } = show();
  await user.selectOptions(symptom(), 'back-at-sign-in');
  expect(look()).toHaveProperty('disabled', false);
  await user.selectOptions(symptom(), '');
  expect(look()).toHaveProperty('disabled', true);
});
