import { render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LearnedFields } from '../../components/LearnedFields.tsx';
import { RepairCard } from '../../components/RepairCard.tsx';
import type { Objection } from '../../lib/consoles/learned-field.ts';
import type { Trouble } from '../../lib/guide/repair.ts';
import { writeLearnedFile } from '../../lib/setup/learned-file.ts';
import { aLearned } from '../support/builders/learned.ts';
import { anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup } from '../support/builders/setups.ts';

const seen = aSeenDocument(anObservation(['image-relay/create-permission']));
const learned = aLearned('image-relay/create-permission', 'permission.title');
const trouble: Trouble = {
  page: 'image-relay/create-permission',
  fields: [{ field: 'permission.title', outcome: 'missing' }],
  candidates: [],
  documents: [seen],
  key: 'one',
};
const pointedWith = (objections: Objection[]) => ({
  document: seen.key,
  pointed: {
    page: learned.page,
    field: learned.field,
    description: learned.description,
    objections,
  },
});

function showCard(answers: Parameters<typeof recordedActions>[0], shown = trouble) {
  const { actions, ...records } = recordedActions(answers);
  render(
    <RepairCard trouble={shown} step="create-permission" setup={aSetup()} actions={actions} />,
  );
  return { ...records, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

test('the card says what was looked for and what stands there instead', async () => {
  const near = (caption: string) => ({ caption, kind: 'text' as const, evidence: [] });
  showCard({
    inspection: {
      pages: [],
      headings: [],
      fields: [{ field: 'permission.title', outcome: 'missing', nearMisses: [near('Rolle')] }],
    },
  });
  expect(screen.getByText('On “Permission” it looked for “Permission Title”.')).toBeTruthy();
  expect(await screen.findByText('Permission Title: found only “Rolle”.')).toBeTruthy();
});

test('a page that is not recognised is told by its headings', async () => {
  const inspection = { pages: [], headings: ['Rollen', 'Neue Rolle'], fields: [] };
  showCard({ inspection }, { ...trouble, fields: [], candidates: ['permission.title'] });
  expect(
    await screen.findByText('It found a page with the headings “Rollen”, “Neue Rolle”.'),
  ).toBeTruthy();
  expect(press('Point at Permission Title')).toBeTruthy();
});

test('what was pointed at without an objection is kept', async () => {
  const { sent, user, pointedAt } = showCard({ pointed: pointedWith([]) });
  await user.click(press('Point at Permission Title'));
  expect(pointedAt).toEqual(['permission.title']);
  expect(sent).toEqual([{ type: 'learned/keep', ...pointedWith([]), despite: [] }]);
});

test('an objection is asked about, and the first button is to choose another', async () => {
  const { sent, user } = showCard({ pointed: pointedWith(['other-side']) });
  await user.click(press('Point at Permission Title'));
  const question = await screen.findByRole('alertdialog', {
    name: 'Is this really Permission Title?',
  });
  expect(within(question).getByText(/belong to the service provider/)).toBeTruthy();
  expect(document.activeElement).toBe(press('Choose another'));
  expect(sent).toEqual([]);
  await user.click(press('Use it nonetheless'));
  expect(sent).toEqual([
    { type: 'learned/keep', ...pointedWith(['other-side']), despite: ['other-side'] },
  ]);
});

test('leaving without a choice keeps nothing', async () => {
  const { sent, user } = showCard({ pointed: null });
  await user.click(press('Point at Permission Title'));
  expect(sent).toEqual([]);
  expect(press('Look again')).toBeTruthy();
});

test('the value can be copied, and the step marked as done by hand', async () => {
  const { sent, copied, user } = showCard({});
  await user.click(press('Copy Permission Title'));
  expect(copied).toEqual([aSetup().choices.permissionTitle]);
  await user.click(press('I have done this step by hand'));
  expect(sent).toEqual([{ type: 'setup/mark-step', step: 'create-permission', mark: 'done' }]);
});

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
  expect(saved).toEqual([{ name: 'learned-fields.json', text: writeLearnedFile([learned]) }]);
  await choose(saved[0]?.text ?? '');
  await waitFor(() => expect(sent).toEqual([{ type: 'learned/import', text: saved[0]?.text }]));
});

test('another file is refused with a reason, and nothing is sent', async () => {
  const { sent, choose } = showLearned();
  await choose('{}');
  expect((await screen.findByRole('alert')).textContent).toBe('This file holds something else.');
  expect(sent).toEqual([]);
});
