import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { StartOver } from '../../components/StartOver.tsx';
import { Unreadable } from '../../components/Unreadable.tsx';
import { company } from '../support/builders/identities.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';

async function ask() {
  const { actions, sent } = recordedActions();
  render(<StartOver host={company} actions={actions} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  return { sent, user };
}

test('starting over asks first, and says what is deleted', async () => {
  const { sent } = await ask();
  expect(screen.getByRole('alertdialog').textContent).toContain(
    `What was captured and ticked for ${company} is deleted.`,
  );
  expect(sent).toEqual([]);
});

test('after a yes everything is deleted', async () => {
  const { sent, user } = await ask();
  await user.click(screen.getByRole('button', { name: 'Delete and start over' }));
  expect(sent).toEqual([{ type: 'setup/start-over' }]);
});

test('after a no nothing happened', async () => {
  const { sent, user } = await ask();
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  screen.getByRole('button', { name: 'Start over' });
  expect(sent).toEqual([]);
});

test('stored data that cannot be read is left alone until the admin says otherwise', () => {
  const { actions, sent } = recordedActions();
  render(<Unreadable actions={actions} />);
  screen.getByRole('heading', { name: 'The stored setup cannot be read' });
  screen.getByRole('button', { name: 'Start over' });
  expect(sent).toEqual([]);
});
