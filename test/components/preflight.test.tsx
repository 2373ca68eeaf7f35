import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Preflight } from '../../components/Preflight.tsx';
import { addressOf } from '../../lib/guide/links.ts';
import type { StepId } from '../../lib/guide/step.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { metadataUrl, otherCompany } from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../support/builders/known-setups.ts';
import { anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aSetup, later } from '../support/builders/setups.ts';

// The certificate of these setups is valid at that time.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(later) }));
afterEach(() => void vi.useRealTimers());

const mixed = aKnownSetupWith({
  'entra/sp.identifier': `${metadataUrl}/`,
  'entra/nameIdSource': 'user.mail',
  'image-relay/authnContext': null,
});

function show(setup: SetupState, current: StepId | null = 'test-sign-on-url') {
  const { actions, sent } = recordedActions();
  const section = (step: StepId | null) => (
    <Preflight setup={setup} seen={[]} current={step} actions={actions} />
  );
  const { container, rerender } = render(section(current));
  const details = container.querySelector('details');
  const goOnTo = (step: StepId | null) => rerender(section(step));
  return { details, goOnTo, sent, user: userEvent.setup() };
}

const rowOf = (check: string) => {
  const row = screen.getByText(check).closest('li');
  if (row === null) throw new Error(`${check} stands in no row`);
  return row;
};

test('the four verdicts are counted in one line', () => {
  const { details } = show(mixed);
  expect(details?.querySelector('summary')?.textContent).toMatch(
    /^Check before the test \d+ passed, 1 warning, 1 failure, 1 cannot tell yet$/,
  );
});

test('it is folded until a test is due, and opens by itself then', () => {
  const { details, goOnTo } = show(aSetup(), 'basic-saml');
  expect(details?.open).toBe(false);
  goOnTo('test-sign-on-url');
  expect(details?.open).toBe(true);
});

test.each([
  ['test-this-application', true],
  ['test-my-apps', true],
  ['create-sso-user', false],
  [null, false],
] as const)('at the step %s it is open: %s', (step, isOpen) => {
  expect(show(aSetup(), step).details?.open).toBe(isOpen);
});

test('what failed says what was expected and what was found', () => {
  show(mixed);
  const row = within(rowOf('Identifier is Image Relay’s Metadata URL'));
  row.getByText('Failure', { exact: false, selector: '.verdict' });
  row.getByText(/Only one of the two ends with a slash/);
  const lines = [...rowOf('Identifier is Image Relay’s Metadata URL').querySelectorAll('.value')];
  expect(lines.map((each) => each.textContent)).toEqual([
    `Expected In Entra exactly what Image Relay shows: ${metadataUrl}`,
    `Found ${metadataUrl}/`,
  ]);
});

test('what is not known yet says what is missing', () => {
  show(mixed);
  within(rowOf('Every way to sign in is accepted')).getByText(
    'Authn Context has not been read in Image Relay yet.',
  );
});

test('failures stand before warnings, and these before what cannot be told', () => {
  show(mixed);
  const words = [...document.querySelectorAll('.verdict')].map((each) => each.textContent);
  expect(words).toEqual(['✕ Failure', '⚠ Warning', '? Cannot tell yet']);
});

test('a press leads to the step that mends it', async () => {
  const { sent, user } = show(mixed);
  const name =
    'Go to the step “Fill Basic SAML Configuration”, to look at: Identifier is Image Relay’s Metadata URL';
  await user.click(screen.getByRole('button', { name }));
  const address = addressOf('app-single-sign-on', mixed);
  expect(sent).toEqual([{ type: 'tab/open', address, inNewTab: false }]);
});

test('where nothing is wrong there is nothing to press', () => {
  const { details } = show(aKnownSetup());
  expect(screen.queryByRole('button')).toBeNull();
  expect(details?.textContent).toMatch(/What has passed \d+✓ Identifier is/);
});

test('what several rules wait for is said once, and each of them is named', () => {
  show(aKnownSetup({ published: null }));
  const row = rowOf('Microsoft publishes the Login URL');
  expect(row).toBe(rowOf('Microsoft’s metadata is signed'));
  expect(within(row).getAllByRole('button')).toHaveLength(1);
});

test('before anything has passed nothing is listed as passed', () => {
  show(aSetup());
  expect(screen.queryByText('What has passed')).toBeNull();
});

test('what is open now is looked at too', () => {
  const foreign = aSeenDocument(anObservation(['image-relay/home']), { host: otherCompany });
  const { actions } = recordedActions();
  render(
    <Preflight
      setup={aKnownSetup()}
      seen={[foreign]}
      current="test-sign-on-url"
      actions={actions}
    />,
  );
  within(rowOf('All is of one Image Relay site')).getByText(otherCompany, { exact: false });
});
