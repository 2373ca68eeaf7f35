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
  const view = (now: SetupState) => <ChecklistView list={checklist(now)} actions={actions} />;
  const { rerender } = render(view(setup));
  const change = (now: SetupState) => rerender(view(now));
  return { sent, change, user: userEvent.setup() };
}

const addApp = () => screen.getByRole('button', { name: /“Add Image Relay”/ });
const rowOfAddApp = () => addApp().closest('li');

function sectionNamed(name: string): HTMLDetailsElement {
  const section = screen.getByRole('heading', { level: 3, name }).closest('details');
  if (section === null) throw new Error(`No section ${name}`);
  return section;
}

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
  expect(
    within(sectionNamed('Configure Image Relay SSO'))
      .getAllByText(/Tutorial \d/)
      .map((each) => /Tutorial \S+/.exec(each.textContent ?? '')?.[0]),
  ).toEqual(['Tutorial 1', 'Tutorial 2', 'Tutorial 3–4', 'Tutorial 5–6', 'Tutorial 7']);
});

test('the current step is marked as such, once', () => {
  show();
  const current = screen.getAllByRole('listitem', { current: 'step' });
  expect(current).toHaveLength(1);
  expect(current[0]?.textContent).toMatch(/^▸Open Image Relay’s Single Sign On Settings Now/);
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

const fold = () => screen.getAllByRole('group').map((each) => (each as HTMLDetailsElement).open);

test('the section of the current step alone is unfolded', () => {
  show();
  expect(fold()).toEqual([true, ...Array(7).fill(false)]);
});

test('the next section unfolds when the step moves on, and the one before folds up', () => {
  const { change } = show();
  change(aSetup({ marks: { 'read-image-relay': { mark: 'done', at: began } } }));
  expect(fold()).toEqual([false, true, ...Array(6).fill(false)]);
});

test('a section stays as it is while the focus is in it', () => {
  const { change } = show();
  screen.getByRole('button', { name: /“Open Image Relay’s Single Sign On Settings”/ }).focus();
  change(aSetup({ marks: { 'read-image-relay': { mark: 'done', at: began } } }));
  expect(fold().slice(0, 2)).toEqual([true, true]);
});

test('each section tells how far it has come, and who can do it', () => {
  show(aSetup({ application: imageRelayApplication }));
  const { textContent } = sectionNamed('Add Image Relay from the gallery');
  expect(textContent).toContain('3 of 4');
  expect(textContent).toContain('You need: Cloud Application Administrator in Entra');
});

test('a step that cannot be done yet says what it waits for', () => {
  const { change } = show();
  const row = screen.getByRole('button', { name: /“Choose SAML”/, hidden: true }).closest('li');
  expect(row?.textContent).toMatch(/^–Choose SAML Tutorial 3 · Waits for “Add Image Relay”/);
  change(aSetup({ application: imageRelayApplication }));
  expect(row?.textContent).toMatch(/^Choose SAML Tutorial 3 · Open/);
});
