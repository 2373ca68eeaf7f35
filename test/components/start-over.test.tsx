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

test('the question begins with the answer that changes nothing', async () => {
  const { sent, user } = await ask();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(sent).toEqual([]);
});

test('Escape takes the question away', async () => {
  const { sent, user } = await ask();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  screen.getByRole('button', { name: 'Start over' });
  expect(sent).toEqual([]);
});

test('another key leaves the question standing', async () => {
  const { user } = await ask();
  await user.keyboard('x');
  screen.getByRole('alertdialog');
});

test('what happens in the consoles meanwhile does not move focus back', async () => {
  const { actions } = recordedActions();
  const { rerender } = render(<StartOver host={company} actions={actions} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  const yes = screen.getByRole('button', { name: 'Delete and start over' });
  yes.focus();
  rerender(<StartOver host={company} actions={actions} />);
  expect(document.activeElement).toBe(yes);
});

test('stored data that cannot be read is left alone until the admin says otherwise', () => {
  const { actions, sent } = recordedActions();
  render(<Unreadable reason="damaged" actions={actions} />);
  screen.getByRole('heading', { name: 'The stored setup cannot be read' });
  screen.getByRole('button', { name: 'Start over' });
  expect(sent).toEqual([]);
});

test.each([
  ['newer', 'A newer version of this extension wrote it. Update the extension'],
  ['damaged', 'It is damaged. It is left untouched; if you start over, it is set aside'],
] as const)('that stored data is %s is said with what to do', (reason, sentence) => {
  const { actions } = recordedActions();
  render(<Unreadable reason={reason} actions={actions} />);
  expect(document.body.textContent).toContain(sentence);
});

test('starting over without a setup that can be read deletes nothing, and says so', async () => {
  const { actions, sent } = recordedActions();
  render(<Unreadable reason="damaged" actions={actions} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('is set aside');
  await user.click(screen.getByRole('button', { name: 'Set aside and start over' }));
  expect(sent).toEqual([{ type: 'setup/start-over' }]);
});
