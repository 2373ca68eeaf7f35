import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ClosingSteps } from '../../components/ClosingSteps.tsx';
import { configurationOf } from '../../lib/setup/known-configuration.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { testUser } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { later } from '../support/builders/setups.ts';

function show(setup: SetupState, isDue = true) {
  const recorded = recordedActions();
  render(<ClosingSteps setup={setup} isDue={isDue} actions={recorded.actions} />);
  const region = screen.getByRole('region', { name: 'Roll out' });
  return { ...recorded, region, user: userEvent.setup() };
}

type Tick = Extract<Parameters<typeof reduce>[1], { type: 'setup/step-marked' }>;
const tick = (setup: SetupState, step: Tick['step'], despite?: Tick['despite']) =>
  reduce(setup, {
    type: 'setup/step-marked',
    at: later,
    step,
    mark: 'done',
    ...(despite ? { despite } : {}),
  });
const passed = { at: later, email: testUser, configuration: configurationOf(aKnownSetup()) };
const untested = aKnownSetup({ tests: { pending: null, passed: {} } });
const tested = aKnownSetup({ tests: { pending: null, passed: { sp: passed } } });
const ready = tick(tested, 'another-way-in');

function entry(name: string): HTMLElement {
  const [found] = screen
    .getAllByRole('listitem', { hidden: true })
    .filter((each) => within(each).queryByRole('heading', { name, hidden: true }));
  if (found === undefined) throw new Error(name);
  return found;
}
const people = () => entry('Assign the people');
const press = (place: HTMLElement, name: string | RegExp) =>
  within(place).getByRole('button', { name, hidden: true });

test.each([
  ['neither', untested, /^⚠ Not yet: no test .* and nobody has confirmed another way in/],
  [
    'no test',
    tick(untested, 'another-way-in'),
    /^⚠ Not yet: no test of the present settings has passed\./,
  ],
  ['no other way in', tested, /^⚠ Not yet: nobody has confirmed another way in\./],
  ['everything', ready, /^✓ A test of the present settings has passed/],
])('with %s there it says what is missing', (_, setup, text) => {
  show(setup);
  screen.getByText(text);
  expect(screen.queryAllByText(/^⚠ Not yet/)).toHaveLength(setup === ready ? 0 : 1);
});

test.each([
  [true, 'open where it is due'],
  [false, 'folded before'],
])('it is %j: %s', (isDue) => {
  const { region } = show(untested, isDue);
  expect(region.querySelector('details')?.open).toBe(isDue);
});

test('four steps follow, with the permission by its name', () => {
  const { region } = show({ ...ready, choices: { ...ready.choices, permissionTitle: 'Readers' } });
  expect(within(region).getAllByRole('heading', { level: 3, hidden: true })).toHaveLength(4);
  within(entry('Move people into the group for single sign-on')).getByText(/“Readers”/);
});

test('a step leads where it is done', async () => {
  const { sent, user } = show(ready);
  await user.click(press(people(), 'Go there'));
  expect(sent).toEqual([
    { type: 'tab/open', address: expect.stringContaining('entra.microsoft.com'), inNewTab: false },
  ]);
});

const marks: readonly [what: string, setup: SetupState, despite: object][] = [
  ['before any test and another way in', untested, { despite: ['tested', 'way-in'] }],
  ['before another way in', tested, { despite: ['way-in'] }],
  ['once nothing is missing', ready, {}],
];

test.each(marks)('a step that is ticked %s is ticked with that', async (_, setup, despite) => {
  const { sent, user } = show(setup);
  await user.click(press(people(), 'Mark as done by hand – Assign the people'));
  expect(sent).toEqual([
    { type: 'setup/mark-step', step: 'assign-groups', mark: 'done', ...despite },
  ]);
});

test('another way in waits for nothing', async () => {
  const { sent, user } = show(untested);
  const [first] = screen.getAllByRole('button', {
    name: /^Mark as done by hand – .*another way in/,
    hidden: true,
  });
  if (first) await user.click(first);
  expect(sent).toEqual([{ type: 'setup/mark-step', step: 'another-way-in', mark: 'done' }]);
});

test('a tick is taken back without a word of what was missing', async () => {
  const { sent, user } = show(tick(untested, 'assign-groups', ['tested']));
  await user.click(press(people(), /^Take the tick away/));
  expect(sent).toEqual([{ type: 'setup/mark-step', step: 'assign-groups', mark: null }]);
});

test.each<[string, Tick['despite'], RegExp]>([
  ['nothing', undefined, /^✓ Done Nov 2, 2026$/],
  ['a test', ['tested'], /^⚠ Done Nov 2, 2026, before any test of the settings had passed\.$/],
  ['another way in', ['way-in'], /^⚠ Done Nov 2, 2026, before another way in was confirmed\.$/],
  [
    'both',
    ['tested', 'way-in'],
    /^⚠ Done Nov 2, 2026, before any test .* and before another way in/,
  ],
])('a step that was done while %s was missing says so, also later', (_, despite, text) => {
  show(tick(ready, 'assign-groups', despite));
  within(people()).getByText(text);
});
