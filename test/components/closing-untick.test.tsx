import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ClosingSteps } from '../../components/ClosingSteps.tsx';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup, began } from '../support/builders/setups.ts';

const wayIn = 'Keep another way in';
const done: SetupState['marks'] = { 'another-way-in': { mark: 'done', at: began } };

function show(marks: SetupState['marks']) {
  const { actions, sent } = recordedActions();
  render(<ClosingSteps setup={aSetup({ marks })} isDue={true} actions={actions} />);
  return { sent, user: userEvent.setup() };
}

test.each([
  ['is open is marked', {}, `Mark as done by hand – ${wayIn}`, 'Mark as done by hand', 'done'],
  ['is done is opened', done, `Take the tick away – ${wayIn}`, 'Take the tick away', null],
] as const)(
  'a step that %s by a button that shows just that',
  async (_, marks, name, shown, mark) => {
    const { sent, user } = show(marks);
    const button = screen.getByRole('button', { name });
    expect(button.textContent).toBe(shown);
    await user.click(button);
    expect(sent).toEqual([{ type: 'setup/mark-step', step: 'another-way-in', mark }]);
  },
);
