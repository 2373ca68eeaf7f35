import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { isAboutPassword, TestPassword } from '../../components/TestPassword.tsx';
import { stepIds } from '../../lib/guide/step.ts';
import type { CommandReply } from '../../lib/messages/replies.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';

const password = 'Meadow-Kettle-12';

function show(kept: string | null, reply: CommandReply = { outcome: 'done', results: [] }) {
  const recorded = recordedActions({ reply: () => reply });
  const { container } = render(<TestPassword kept={kept} actions={recorded.actions} />);
  return { ...recorded, container, user: userEvent.setup() };
}

const box = () => screen.getByLabelText('Password');

test('what is typed is masked, and kept only on a press', async () => {
  const { sent, user } = show(null);
  expect(box()).toHaveProperty('type', 'password');
  await user.type(box(), password);
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Keep it for the test', hidden: true }));
  expect(sent).toEqual([{ type: 'test-password/keep', password }]);
  expect(box()).toHaveProperty('value', '');
});

test('what could not be kept is still there to try again', async () => {
  const { user } = show(null, { outcome: 'failed', reason: 'not-saved' });
  await user.type(box(), password);
  await user.click(screen.getByRole('button', { name: 'Keep it for the test', hidden: true }));
  expect(box()).toHaveProperty('value', password);
});

test('what is kept is shown only while the admin wants to see it', async () => {
  const { container, user } = show(password);
  expect(container.innerHTML).not.toContain(password);
  await user.click(screen.getByRole('button', { name: 'Show the password' }));
  screen.getByText(password);
  await user.click(screen.getByRole('button', { name: 'Hide the password' }));
  expect(container.innerHTML).not.toContain(password);
});

test('what is kept can be copied unseen', async () => {
  const { copied, container, user } = show(password);
  await user.click(screen.getByRole('button', { name: 'Copy the password of the test user' }));
  expect(copied).toEqual([password]);
  expect(container.innerHTML).not.toContain(password);
});

test('what is kept can be forgotten', async () => {
  const { sent, user } = show(password);
  await user.click(screen.getByRole('button', { name: 'Forget the password' }));
  expect(sent).toEqual([{ type: 'test-password/forget' }]);
});

test('it is spoken of where the password is shown or asked for, and nowhere else', () => {
  expect(stepIds.filter(isAboutPassword)).toEqual([
    'create-user',
    'test-sign-on-url',
    'test-this-application',
    'test-my-apps',
  ]);
});
