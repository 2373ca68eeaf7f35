import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { KeptVerdicts } from '../../components/KeptVerdicts.tsx';
import type { ShownTest } from '../../lib/diagnosis/shown-test.ts';
import { configurationOf } from '../../lib/setup/known-configuration.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import type { JudgedTest } from '../../lib/setup/test-verdict.ts';
import { afterSeeing } from '../support/builders/configurations.ts';
import { testUser } from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aJudgedTest, aShownTest } from '../support/builders/shown-tests.ts';
import { atSecond } from '../support/builders/test-watches.ts';

const configuration = configurationOf(aKnownSetup());

function judgedSetup(...judged: readonly Partial<JudgedTest>[]): SetupState {
  const all = judged.map((each) => aJudgedTest({ configuration, ...each }));
  const byKind = Object.fromEntries(all.map((each) => [each.kind, each]));
  return aKnownSetup({ tests: { pending: null, passed: {}, judged: byKind } });
}

function show(setup: SetupState, without: ShownTest | null = null) {
  const recorded = recordedActions();
  render(<KeptVerdicts setup={setup} without={without} actions={recorded.actions} />);
  return { ...recorded, user: userEvent.setup() };
}

const results = () => screen.queryAllByRole('region', { name: 'What the test showed' });

test('a test that failed is still told, with its cause and the way on', async () => {
  const { sent, user } = show(judgedSetup({}));
  expect(results()).toHaveLength(1);
  screen.getByText('✗ The test has failed');
  screen.getByText('The test user is not assigned to the application in Entra.');
  screen.getByRole('link', { name: 'Microsoft’s page about AADSTS50105' });
  expect(screen.queryByText(/Told by hand/)).toBeNull();
  expect(screen.queryByText(/^↻/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Go to “Assign the test user”' }));
  expect(sent[0]).toMatchObject({ type: 'tab/open' });
});

test('what was told by hand is told apart', () => {
  show(judgedSetup({ byHand: true }));
  screen.getByText(/ · Told by hand$/);
});

test.each<[string, readonly TestCause[] | undefined, RegExp]>([
  ['words alone led to', ['certificate-mismatch'], /^What Image Relay showed points to/],
  ['the answer showed', [], /^Entra signed with another certificate/],
  ['was kept without saying', undefined, /^Entra signed with another certificate/],
])('a cause that %s is told as that later, too', (_, hinted, text) => {
  const kept = hinted && { hinted: [...hinted] };
  show(judgedSetup({ cause: 'certificate-mismatch', code: null, ...kept }));
  screen.getByText(text);
});

test('a verdict on other settings says which have changed since', () => {
  show(afterSeeing(judgedSetup({}), 'entra/nameIdSource', 'user.mail'));
  const line = screen.getByText(/^↻/).textContent;
  expect(line).toMatch(/Settings have changed since: .*\(Entra\)/);
});

const untold: readonly [what: string, setup: SetupState, without: ShownTest | null][] = [
  ['there is no verdict', aKnownSetup(), null],
  ['it has passed', judgedSetup({ outcome: 'passed', cause: null, code: null }), null],
  ['it showed nothing for certain', judgedSetup({ outcome: 'unclear' }), null],
  ['it is shown in full already', judgedSetup({}), aShownTest()],
  [
    'a test by the same way has passed since',
    {
      ...judgedSetup({}),
      tests: {
        ...judgedSetup({}).tests,
        passed: { sp: { at: atSecond(60), email: testUser, configuration } },
      },
    },
    null,
  ],
];

test.each(untold)('nothing is told where %s', (_, setup, without) => {
  show(setup, without);
  expect(results()).toEqual([]);
});

test.each<[string, SetupState, ShownTest | null]>([
  ['another test is shown in full', judgedSetup({}), aShownTest({ startedAt: atSecond(40) })],
  ['another way is shown in full', judgedSetup({}), aShownTest({ kind: 'tile' })],
  [
    'the pass is older',
    {
      ...judgedSetup({}),
      tests: {
        ...judgedSetup({}).tests,
        passed: { sp: { at: atSecond(10), email: testUser, configuration } },
      },
    },
    null,
  ],
])('it is told where %s', (_, setup, without) => {
  show(setup, without);
  expect(results()).toHaveLength(1);
});

test('the way out is told also where it has passed, because no step shows it', () => {
  show(judgedSetup({ kind: 'sign-out', outcome: 'passed', cause: null, code: null }));
  const [region] = results();
  expect(region && within(region).getByText('✓ The test has passed').className).toBe('good');
  screen.getByText(/^Signing out, /);
});

test('each way has its own', () => {
  show(judgedSetup({}, { kind: 'tile' }, { kind: 'test' }));
  expect(
    results().map((each) => each.querySelector('.quiet')?.textContent?.split(', ')[0]),
  ).toEqual(['Sign-on URL', '“Test this application”', 'My Apps']);
});
