import { render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LearnedFields } from '../../components/LearnedFields.tsx';
import { writeLearnedFile } from '../../lib/setup/learned-file.ts';
import { aLearned } from '../support/builders/learned.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';

const learned = aLearned('image-relay/create-permission', 'permission.title');
const press = (name: string) => screen.getByRole('button', { name });

function showLearned(...all: (typeof learned)[]) {
  const { actions, ...records } = recordedActions();
  const user = userEvent.setup();
  render(<LearnedFields learned={all} actions={actions} />);
  const choose = (text: string) => {
    const file = new File([text], 'x.json', { type: 'application/json' });
    return user.upload(screen.getByLabelText('Import a file'), file);
  };
  return { ...records, user, choose };
}

test('a proposal can be used or forgotten, what was shown only forgotten', async () => {
  const { sent, user } = showLearned({ ...learned, confirmed: false });
  await user.click(press('Use this for Permission Title'));
  await user.click(press('Forget Permission Title'));
  expect(sent).toEqual([
    { type: 'learned/confirm', id: learned.id },
    { type: 'learned/forget', id: learned.id },
  ]);
});

test('what was shown is exported and comes back', async () => {
  const { saved, sent, user, choose } = showLearned(learned);
  await user.click(press('Export as a file'));
  await user.click(press('Save the export'));
  expect(saved).toEqual([{ name: 'learned-fields.json', text: writeLearnedFile([learned]) }]);
  await choose(saved[0]?.text ?? '');
  await waitFor(() => expect(sent).toEqual([{ type: 'learned/import', text: saved[0]?.text }]));
});

test('an export is read before it is saved, with a word of what may stand in it', async () => {
  const { saved, user } = showLearned(learned);
  expect(screen.queryByRole('region')).toBeNull();
  await user.click(press('Export as a file'));
  const region = screen.getByRole('region', { name: 'What the export holds' });
  expect(region.textContent).toBe(writeLearnedFile([learned]));
  screen.getByText(/may name your company or its people/);
  expect(saved).toEqual([]);
});

test('another file is refused with a reason, and nothing is sent', async () => {
  const { sent, choose } = showLearned();
  await choose('{}');
  expect((await screen.findByRole('alert')).textContent).toBe('This file holds something else.');
  expect(sent).toEqual([]);
});
