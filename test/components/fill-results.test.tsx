import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FillReview } from '../../components/FillReview.tsx';
import type { FillOutcome, FillResult } from '../../lib/consoles/fill-result.ts';
import type { CommandFailure } from '../../lib/messages/command-failure.ts';
import type { CommandReply } from '../../lib/messages/replies.ts';
import type { FilledField, SetupState } from '../../lib/setup/setup-state.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { anObservation, aSeenDocument, aVisit } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aFill, aSetup, began, later } from '../support/builders/setups.ts';

const value = loginUrlOf(tenantId);
const resultOf = (outcome: FillOutcome): FillResult => ({
  field: 'samlSettings.loginUrl',
  outcome,
  before: '',
  after: outcome === 'changed' ? value.toUpperCase() : value,
});

/** Shows a review of one field and presses Fill; the replies come in turn. */
async function fill(...replies: CommandReply[]) {
  return fillIn(aSetup(), ...replies);
}

async function fillIn(setup: SetupState, ...replies: CommandReply[]) {
  const seen = aSeenDocument(anObservation(['image-relay/sso-settings']));
  const plan = [
    {
      field: 'samlSettings.loginUrl',
      now: '',
      next: value,
      confirmed: true,
      isShown: false,
      decision: { kind: 'write' },
    },
  ] as const;
  const rest = [...replies];
  const reply = () => rest.shift() ?? { outcome: 'done' as const, results: [] };
  const recorded = recordedActions({ reply });
  const fillable = { seen, page: 'image-relay/sso-settings', plan } as const;
  const review = <FillReview fillable={fillable} setup={setup} isDue actions={recorded.actions} />;
  render(review);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Fill 1 field' }));
  return { ...recorded, user };
}

const done = (outcome: FillOutcome): CommandReply => ({
  outcome: 'done',
  results: [resultOf(outcome)],
});
const results = () => within(screen.getByText('What was written').closest('div') ?? document.body);

const lines: Record<FillOutcome, string> = {
  filled: 'Written and kept.',
  already: 'Was right already.',
  changed: 'The page kept it in another form.',
  'not-kept': 'The page did not keep it.',
  missing: 'The field was gone.',
  ambiguous: 'More than one field fitted, so nothing was written.',
  proposed: 'Only an imported description that you have not confirmed',
  'not-editable': 'The field could not be changed.',
  disabled: 'The page has disabled the field, so nothing was written.',
  'read-only': 'The page lets nobody change the field now',
  hidden: 'The page hides the field, so nothing was written.',
  'too-small': 'The field is too small for a person to use',
  transparent: 'The field cannot be seen, so nothing was written.',
  clipped: 'The field lies where it cannot be scrolled into sight',
  covered: 'Something lies over the field, such as a hint or a dialog',
  'changed-since-review': 'The field had changed since you reviewed it',
  'option-missing': 'The list no longer has this entry.',
  'open-it-first': 'Its button might send the form, so it was not pressed.',
  'another-page': 'Another page stood there by then, so nothing was written.',
};

test.each(Object.entries(lines))(
  'the outcome %s is said in a sentence',
  async (outcome, sentence) => {
    await fill(done(outcome as FillOutcome));
    const { textContent } = results().getByRole('listitem');
    expect(textContent).toContain('Login URL');
    expect(textContent).toContain(sentence);
  },
);

test('outcomes are announced', async () => {
  await fill(done('filled'));
  expect(results().getByRole('listitem').closest('[role=status]')).not.toBeNull();
});

test('what the page made of a value is shown', async () => {
  await fill(done('changed'));
  expect(results().getByRole('listitem').textContent).toContain(value.toUpperCase());
});

test('after a write the admin is told to save', async () => {
  await fill(done('filled'));
  screen.getByText(/^Check the page, then press its own “Save”, “Create” or “Assign” yourself\./);
});

test('where nothing was written there is nothing to save and nothing to put back', async () => {
  await fill(done('missing'));
  expect(screen.queryByText(/press its own/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Put back Login URL' })).toBeNull();
});

test.each(['filled', 'changed'] as const)(
  'a field that was %s can be put back',
  async (outcome) => {
    const { sent, user } = await fill(done(outcome), done('filled'));
    await user.click(screen.getByRole('button', { name: 'Put back Login URL' }));
    expect(sent[1]).toEqual({
      type: 'fill/put-back',
      document: { tabId: 1, frameId: 0, documentId: 'document-1' },
      visit: aVisit,
      page: 'image-relay/sso-settings',
      field: 'samlSettings.loginUrl',
    });
    screen.getByText(/Put back to what it held before\./);
    expect(screen.queryByRole('button', { name: 'Put back Login URL' })).toBeNull();
  },
);

const entry: FilledField = {
  before: '',
  after: value,
  wanted: value,
  outcome: 'filled',
  at: later,
  fill: aFill,
  saved: false,
};
const logout = { ...entry, before: 'https://old.example/' };
const bothFilled = aSetup({
  filled: { 'samlSettings.loginUrl': entry, 'samlSettings.logoutUrl': logout },
});
const lineOf = (name: string) =>
  results()
    .getAllByRole('listitem')
    .find((line) => within(line).queryByText(name))?.textContent;

/** Shows a review of a page that was filled before this panel was opened. */
function reopen(setup: SetupState, reply: CommandReply = done('filled')) {
  const recorded = recordedActions({ reply: () => reply });
  const seen = aSeenDocument(anObservation(['image-relay/sso-settings']));
  const fillable = { seen, page: 'image-relay/sso-settings', plan: [] } as const;
  render(<FillReview fillable={fillable} setup={setup} isDue actions={recorded.actions} />);
  return { ...recorded, user: userEvent.setup() };
}

test('a panel that is opened later shows what the last press has written', () => {
  reopen(bothFilled);
  expect(lineOf('Login URL')).toContain('Written and kept.');
  expect(lineOf('Logout URL')).toContain('Written and kept.');
});

test('of an earlier press nothing is shown beside the last one', () => {
  const earlier = { ...entry, at: began, fill: '0f3e2d1c-4b5a-4968-8776-a5b4c3d2e1f0' };
  const { filled } = bothFilled;
  reopen({ ...bothFilled, filled: { ...filled, 'samlSettings.loginUrl': earlier } });
  expect(lineOf('Login URL')).toBeUndefined();
});

const savedAs = (shown: string) => ({ savedAs: { value: shown, at: later } });
const savedLines: readonly [Partial<FilledField>, sentences: readonly string[]][] = [
  [savedAs(value), ['Saved, as the console shows.']],
  [
    savedAs(value.toUpperCase()),
    ['Saved in another form. Only capital and small letters differ.', value.toUpperCase()],
  ],
  [
    savedAs('https://other.example/'),
    ['The console shows something else as saved.', 'https://other.example/'],
  ],
  [
    { outcome: 'changed', change: 'spaces', after: ` ${value} ` },
    ['The page kept it in another form.', 'Only spaces differ.'],
  ],
];

test.each(savedLines)('%j is told field by field', (changes, sentences) => {
  reopen(aSetup({ filled: { 'samlSettings.loginUrl': { ...entry, ...changes } } }));
  for (const sentence of sentences) expect(lineOf('Login URL')).toContain(sentence);
});

test('what was seen saved needs no saving', () => {
  reopen(aSetup({ filled: { 'samlSettings.loginUrl': { ...entry, ...savedAs(value) } } }));
  expect(screen.queryByText(/press its own/)).toBeNull();
});

test('one press puts everything back, and names what was left', async () => {
  const reply: CommandReply = {
    outcome: 'done',
    results: [
      { ...resultOf('filled'), before: value, after: '' },
      { ...resultOf('changed-since-review'), field: 'samlSettings.logoutUrl' },
    ],
  };
  const { sent, user } = reopen(bothFilled, reply);
  await user.click(screen.getByRole('button', { name: 'Put everything back' }));
  expect(sent).toEqual([
    {
      type: 'fill/undo',
      document: { tabId: 1, frameId: 0, documentId: 'document-1' },
      visit: aVisit,
      page: 'image-relay/sso-settings',
      fill: aFill,
    },
  ]);
  expect(lineOf('Login URL')).toContain('Put back to what it held before.');
  expect(lineOf('Logout URL')).toContain('Holds something else by now, so it was left as it is.');
  expect(screen.queryByRole('button', { name: /^Put/ })).toBeNull();
});

test('a single field has a way back of its own and needs no other', () => {
  reopen(aSetup({ filled: { 'samlSettings.loginUrl': entry } }));
  screen.getByRole('button', { name: 'Put back Login URL' });
  expect(screen.queryByRole('button', { name: 'Put everything back' })).toBeNull();
});

const failures: Record<CommandFailure, string> = {
  'no-setup': 'There is no setup in progress any more.',
  'not-a-company': 'This is not the address of a company’s Image Relay site.',
  'plan-changed': 'The page or the values changed since you reviewed them',
  'another-setup': 'Another setup has come to the front meanwhile, so nothing was changed.',
  'setup-gone': 'This setup is not there any more.',
  'setup-unreadable': 'This setup cannot be read',
  'page-left': 'The page went away while it was being filled.',
  'page-gone': 'The page that you reviewed is no longer there',
  'another-place': 'The tab has gone on to another page or entry',
  'not-saved': 'The browser could not save this.',
  'not-understood': 'One of the values has a form that cannot be used.',
  'not-a-control':
    'What you chose cannot be this field, or something spoke against it that you have not been asked about. Point at it again.',
  'no-answer': 'The extension was stopped before it could answer. Look at what the panel shows',
  'not-this-value': 'What you pasted does not have the form of this value',
  'seen-meanwhile': 'A page has shown another value meanwhile',
  'foreign-host': 'The address that you pasted is not on your Image Relay site',
  'same-address': 'The address that you pasted is the one of the other value',
  'tenants-disagree': 'The address that you pasted belongs to another tenant',
  'another-application': 'The address that you pasted belongs to another application',
};

test.each(Object.entries(failures))(
  'the failure %s is said in a sentence',
  async (reason, sentence) => {
    await fill({ outcome: 'failed', reason: reason as CommandFailure });
    expect(screen.getByRole('alert').textContent).toContain(sentence);
  },
);

test('a field that could not be put back says why', async () => {
  const { user } = await fill(done('filled'), done('changed-since-review'));
  await user.click(screen.getByRole('button', { name: 'Put back Login URL' }));
  screen.getByText(/The field had changed since you reviewed it/);
});

test('a put-back that failed says so and stays possible', async () => {
  const { user } = await fill(done('filled'), { outcome: 'failed', reason: 'page-gone' });
  await user.click(screen.getByRole('button', { name: 'Put back Login URL' }));
  screen.getByRole('alert');
  screen.getByRole('button', { name: 'Put back Login URL' });
});

test('a later fill takes the failure away', async () => {
  const { user } = await fill({ outcome: 'failed', reason: 'no-answer' }, done('filled'));
  await user.click(screen.getByRole('button', { name: 'Fill 1 field' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
