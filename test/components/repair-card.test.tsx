import { render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Repair } from '../../components/Repair.tsx';
import type { Objection } from '../../lib/consoles/learned-field.ts';
import type { Trouble } from '../../lib/guide/repair.ts';
import type { Inspection } from '../../lib/messages/page-tools.ts';
import type { DocumentKey } from '../../lib/messages/panel-messages.ts';
import { aLearned } from '../support/builders/learned.ts';
import { anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup, later, muchLater } from '../support/builders/setups.ts';
import { stepNamed } from '../support/builders/steps.ts';

const seen = aSeenDocument(anObservation(['image-relay/create-permission']));
const learned = aLearned('image-relay/create-permission', 'permission.title');
const imported = { ...learned, confirmed: false };
const trouble: Trouble = {
  page: 'image-relay/create-permission',
  fields: [{ field: 'permission.title', outcome: 'missing' }],
  candidates: [],
  documents: [seen],
  key: 'one',
  seenAt: later,
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

const near = (caption: string) => ({ caption, kind: 'text' as const, evidence: [] });
const shows = (outcome: 'found' | 'missing', ...captions: string[]): Inspection => ({
  pages: [],
  headings: [],
  fields: [{ field: 'permission.title', outcome, nearMisses: captions.map(near) }],
});

function showCard(answers: Parameters<typeof recordedActions>[0], shown = trouble) {
  const { actions, ...records } = recordedActions(answers);
  const card = (now: Trouble | null) => (
    <Repair
      trouble={now}
      step={stepNamed('create-permission')}
      setup={aSetup()}
      learned={[imported]}
      isHighlighting
      actions={actions}
    />
  );
  const { rerender } = render(card(shown));
  const change = (now: Trouble | null) => rerender(card(now));
  return { ...records, change, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

test('the card says what was looked for and what stands there instead', async () => {
  showCard({ inspection: () => shows('missing', 'Rolle') });
  expect(screen.getByText('On “Permission” it looked for “Permission Title”.')).toBeTruthy();
  expect(await screen.findByText('Permission Title: found only “Rolle”.')).toBeTruthy();
});

test('a page that is not recognised is told by its headings', async () => {
  const inspection = { pages: [], headings: ['Rollen', 'Neue Rolle'], fields: [] };
  showCard(
    { inspection: () => inspection },
    { ...trouble, fields: [], candidates: ['permission.title'] },
  );
  expect(
    await screen.findByText('It found a page with the headings “Rollen”, “Neue Rolle”.'),
  ).toBeTruthy();
  expect(press('Point at Permission Title')).toBeTruthy();
});

const frame = aSeenDocument(anObservation([]), {
  key: { tabId: 1, frameId: 7, documentId: 'document-7' },
});
const inFrames = { ...trouble, documents: [seen, frame] };

test('every document of the tab is looked at, and what they show is told together', async () => {
  const inspection = ({ frameId }: DocumentKey) =>
    shows('missing', frameId === 0 ? 'Rolle' : 'Bezeichnung');
  const { inspected } = showCard({ inspection }, inFrames);
  expect(
    await screen.findByText('Permission Title: found only “Rolle”, “Bezeichnung”.'),
  ).toBeTruthy();
  expect(inspected).toEqual([0, 7]);
});

test('looking again says that it looked and what came of it, also once the trouble is over', async () => {
  let outcome: 'missing' | 'found' = 'missing';
  const inspection = ({ frameId }: DocumentKey) =>
    frameId === 0 ? shows('missing') : shows(outcome);
  const { user, change } = showCard({ inspection }, inFrames);
  await user.click(press('Look again'));
  expect(await screen.findByText(/^Looked again at .*still not there.*Permission Title/)).toBe(
    screen.getAllByRole('status').at(-1),
  );
  outcome = 'found';
  await user.click(press('Look again'));
  await screen.findByText(/^Looked again at .*is there now/);
  change(null);
  expect(screen.getByRole('status').textContent).toMatch(/is there now/);
});

const unknown = { ...trouble, fields: [], candidates: ['permission.title' as const] };
const saidOnAnUnknownPage: readonly (readonly [shown: Inspection | null, said: RegExp])[] = [
  [null, /the page did not answer. Reload it/],
  [{ pages: [], headings: ['Rollen'], fields: [] }, /still not recognised/],
  [
    { pages: [{ id: 'image-relay/create-permission', evidence: [] }], headings: [], fields: [] },
    /this is “Permission”/,
  ],
];

test.each(saidOnAnUnknownPage)(
  'a look at an unknown page that comes to %o is told',
  async (shown, said) => {
    const { user } = showCard({ inspection: () => shown }, unknown);
    await user.click(press('Look again'));
    expect(await screen.findByText(said)).toBeTruthy();
  },
);

test('what is found instead is told anew when the page shows something new', async () => {
  let caption = 'Rolle';
  const { change } = showCard({ inspection: () => shows('missing', caption) });
  await screen.findByText('Permission Title: found only “Rolle”.');
  caption = 'Titel';
  change({ ...trouble, seenAt: muchLater });
  expect(await screen.findByText('Permission Title: found only “Titel”.')).toBeTruthy();
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

const proposed: Trouble = {
  ...trouble,
  fields: [{ field: 'permission.title', outcome: 'proposed' }],
};

test('what an import names is outlined while the card asks, and confirmed there', async () => {
  const { sent, highlighted, user, change } = showCard({}, proposed);
  expect(highlighted).toEqual(['permission.title']);
  await user.click(press('Use it for Permission Title'));
  expect(sent).toEqual([{ type: 'learned/confirm', id: imported.id }]);
  change({ ...trouble, key: 'two' });
  expect(highlighted).toEqual(['permission.title']);
  expect(screen.queryByRole('button', { name: 'Use it for Permission Title' })).toBeNull();
});

test('on an unknown page an import is asked about only where what it names stands there', async () => {
  let outcome: 'missing' | 'found' = 'missing';
  const { change, inspected } = showCard({ inspection: () => shows(outcome) }, unknown);
  await waitFor(() => expect(inspected).toEqual([0]));
  expect(screen.queryByRole('button', { name: 'Use it for Permission Title' })).toBeNull();
  outcome = 'found';
  change({ ...unknown, seenAt: muchLater });
  await screen.findByRole('button', { name: 'Use it for Permission Title' });
});
