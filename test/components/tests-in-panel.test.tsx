import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import type { PanelActions } from '../../components/actions.ts';
import { Panel } from '../../components/Panel.tsx';
import type { TestWatch } from '../../lib/messages/test-watch.ts';
import { configurationOf } from '../../lib/setup/known-configuration.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { afterSeeing } from '../support/builders/configurations.ts';
import { testUser } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup, later, muchLater } from '../support/builders/setups.ts';
import { aJudgedTest } from '../support/builders/shown-tests.ts';
import { aWatch } from '../support/builders/test-watches.ts';

const untested = aKnownSetup({ tests: { pending: null, passed: {} } });

function show(setup: SetupState, watch: TestWatch | null = null, more: Partial<PanelActions> = {}) {
  const { actions } = recordedActions();
  render(
    <Panel setup={setup} seen={[]} frontTab={1} watch={watch} actions={{ ...actions, ...more }} />,
  );
  return userEvent.setup();
}

const tell = 'Tested elsewhere? Tell the result';
const shown: readonly [
  what: string,
  setup: SetupState,
  watch: TestWatch | null,
  heading: string,
][] = [
  ['a test is due', untested, null, tell],
  ['everything is done', aKnownSetup(), null, 'Test signing out'],
  ['a test is being watched', aSetup(), aWatch(), 'The assistant watches the test'],
  [
    'a test has failed before',
    aSetup({ tests: { pending: null, passed: {}, judged: { sp: aJudgedTest() } } }),
    null,
    'What the test showed',
  ],
];

test.each(shown)(
  'what is told of tests is in the panel where %s',
  async (_, setup, watch, name) => {
    show(setup, watch);
    await screen.findByRole('heading', { name });
  },
);

test('it is not where nothing is known of any', async () => {
  show(aSetup());
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByRole('heading', { name: tell })).toBeNull();
});

describe('rolling out', () => {
  const details = async () =>
    (await screen.findByRole('region', { name: 'Roll out' })).querySelector('details');

  it('is folded while a step is open', async () => {
    show(untested);
    expect((await details())?.open).toBe(false);
  });

  it('is open once none is', async () => {
    show(aKnownSetup());
    expect((await details())?.open).toBe(true);
  });
});

test('a test that could not be started says why', async () => {
  const user = show(untested, null, {
    startTest: async () => ({ outcome: 'failed', reason: 'another-setup' }),
  });
  await user.click(screen.getByRole('button', { name: /^Start the test/ }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Another setup has come/);
});

test('a test whose settings have changed is due again, and shows then and now', () => {
  const passed = { at: later, email: testUser, configuration: configurationOf(untested) };
  const tests = { pending: null, passed: { sp: passed, test: passed, tile: passed } };
  show(afterSeeing({ ...untested, tests }, 'entra/nameIdSource', 'user.mail', muchLater));
  const now = screen.getByRole('region', { name: 'Sign in through the sign-on URL' });
  const stale = within(now).getByRole('heading', {
    name: /Changed since this was done/,
  }).parentElement;
  expect(within(stale ?? now).getByText('Was').parentElement?.textContent).toBe(
    'Was user.userprincipalname',
  );
  expect(within(stale ?? now).getByText('Is now').parentElement?.textContent).toBe(
    'Is now user.mail',
  );
});

test('a setting that was not seen then shows no value of then', () => {
  const { 'entra/testUser.assigned': _, ...facts } = untested.facts;
  const unseen = { ...untested, facts };
  const passed = { at: later, email: testUser, configuration: configurationOf(unseen) };
  const ticked: SetupState = {
    ...afterSeeing(unseen, 'entra/testUser.assigned', 'off', muchLater),
    marks: { 'assign-user': { mark: 'done', at: muchLater } },
    tests: { pending: null, passed: { sp: passed } },
  };
  show(ticked);
  const now = screen.getByRole('region', { name: 'Sign in through the sign-on URL' });
  within(now).getByText('Is now');
  expect(within(now).queryByText('Was')).toBeNull();
});
