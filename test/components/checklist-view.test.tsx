import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ChecklistView } from '../../components/ChecklistView.tsx';
import { checklist } from '../../lib/guide/checklist.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup, began, imageRelayApplication } from '../support/builders/setups.ts';

function show(setup: SetupState = aSetup()) {
  const { actions, sent } = recordedActions();
  render(<ChecklistView list={checklist(setup)} actions={actions} />);
  return { sent, user: userEvent.setup() };
}

const addApp = () => screen.getByRole('button', { name: /“Add Image Relay”/ });
const rowOfAddApp = () => addApp().closest('li');

test('the tutorial’s headings stand in its order', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    'First: read Image Relay’s addresses',
    'Add Image Relay from the gallery',
    'Configure Microsoft Entra SSO',
    'Create a Microsoft Entra test user',
    'Assign the Microsoft Entra test user',
    'Configure Image Relay SSO',
    'Create Image Relay test user',
    'Test SSO',
  ]);
});

test('the tutorial’s numbers stay visible', () => {
  show();
  const image = screen.getByRole('region', { name: 'Configure Image Relay SSO' });
  expect(
    within(image)
      .getAllByText(/Tutorial \d/)
      .map((each) => /Tutorial \S+/.exec(each.textContent ?? '')?.[0]),
  ).toEqual(['Tutorial 1', 'Tutorial 2', 'Tutorial 3–4', 'Tutorial 5–6', 'Tutorial 7']);
});

test('the current step is marked as such, once', () => {
  show();
  const current = screen.getAllByRole('listitem', { current: 'step' });
  expect(current).toHaveLength(1);
  expect(current[0]?.textContent).toMatch(/^▸Open Image Relay’s Single Sign On Settings · Now/);
});

const standings: readonly [what: string, SetupState, said: string][] = [
  ['open', aSetup(), 'Open'],
  ['seen', aSetup({ application: imageRelayApplication }), 'Seen as done'],
  ['by hand', aSetup({ marks: { 'add-app': { mark: 'done', at: began } } }), 'Done by hand'],
];

test.each(standings)('a step that is %s says so in words', (_, setup, said) => {
  show(setup);
  expect(rowOfAddApp()?.textContent).toContain(said);
});

const marks: readonly [what: string, SetupState, name: RegExp, mark: string | null][] = [
  ['an open step is ticked by hand', aSetup(), /^Mark .* as done by hand$/, 'done'],
  [
    'a tick by hand is taken back as it came',
    aSetup({ marks: { 'add-app': { mark: 'done', at: began } } }),
    /^Take the tick away/,
    null,
  ],
  [
    'a step that was seen as done is opened again',
    aSetup({ application: imageRelayApplication }),
    /^Take the tick away/,
    'not-done',
  ],
  [
    'a step that was opened again is left to what is seen',
    aSetup({
      application: imageRelayApplication,
      marks: { 'add-app': { mark: 'not-done', at: began } },
    }),
    /^Mark .* as done by hand$/,
    null,
  ],
];

test.each(marks)('%s', async (_, setup, name, mark) => {
  const { sent, user } = show(setup);
  expect(addApp().getAttribute('aria-label')).toMatch(name);
  await user.click(addApp());
  expect(sent).toEqual([{ type: 'setup/mark-step', step: 'add-app', mark }]);
});

test('a step is ticked by keyboard as well', async () => {
  const { sent, user } = show();
  addApp().focus();
  await user.keyboard('{Enter}');
  expect(sent).toHaveLength(1);
});
