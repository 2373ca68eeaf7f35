import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CurrentStep } from '../../components/CurrentStep.tsx';
import { checklist } from '../../lib/guide/checklist.ts';
import type { StepId } from '../../lib/guide/step.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { company, loginUrlOf, metadataUrl, tenantId } from '../support/builders/identities.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import {
  aSetup,
  aSetupThatKnows,
  began,
  imageRelayApplication,
} from '../support/builders/setups.ts';

function show(step: StepId, setup: SetupState = aSetup(), answers = {}, isReviewed = false) {
  const entry = checklist(setup).entries.find((each) => each.step.id === step);
  if (!entry) throw new Error('No such step');
  const recorded = recordedActions(answers);
  const { actions } = recorded;
  render(<CurrentStep entry={entry} setup={setup} isReviewed={isReviewed} actions={actions} />);
  return { ...recorded, user: userEvent.setup() };
}

const login = loginUrlOf(tenantId);

/** The facts that the step waits for. */
function partsOf(place: HTMLElement): HTMLElement[] {
  const list = within(place).getByRole('heading', { name: 'Done when' }).closest('details');
  return within(list ?? place).getAllByRole('listitem');
}

test('the step says what to do, where, and when it is done', () => {
  show('read-image-relay');
  const now = screen.getByRole('region', { name: 'Open Image Relay’s Single Sign On Settings' });
  within(now).getByText(/Metadata URL and the Assertion Consumer URL/);
  within(now).getByText(/“Account Settings” > “Single Sign On Settings”/);
  expect(partsOf(now)).toHaveLength(2);
});

test('a part that is there is told apart by a word, not by its mark alone', () => {
  show('read-image-relay', aSetupThatKnows({ 'image-relay/sp.identifier': metadataUrl }));
  const [identifier, replyUrl] = partsOf(document.body).map((each) => each.textContent);
  expect(identifier).toMatch(/Metadata URL\) was read in Image Relay, done$/);
  expect(replyUrl).toMatch(/not yet$/);
});

const folds = () =>
  ['Good to know', 'Done when'].map(
    (name) => screen.getByRole('heading', { name }).closest('details')?.open,
  );

test('what can wait is folded up only where a review is in front', () => {
  show('read-image-relay');
  expect(folds()).toEqual([true, true]);
  cleanup();
  show('read-image-relay', aSetup(), {}, true);
  expect(folds()).toEqual([false, false]);
});

test('notes that save the admin stand with the step', () => {
  show('read-image-relay');
  screen.getByText(/only the Master Admin sees this page/);
});

test('one press leads to the page', async () => {
  const { sent, user } = show('read-image-relay');
  await user.click(screen.getByRole('button', { name: 'Go there' }));
  const page = 'image-relay/sso-settings';
  expect(sent).toEqual([
    { type: 'tab/open', address: `https://${company}/`, page, inNewTab: false },
  ]);
});

test('a step can be marked as done by hand', async () => {
  const { sent, user } = show('add-app');
  await user.click(screen.getByRole('button', { name: 'Mark as done by hand' }));
  expect(sent).toEqual([{ type: 'setup/mark-step', step: 'add-app', mark: 'done' }]);
});

test('a step that was opened again says so, and can be closed again', async () => {
  const { sent, user } = show(
    'add-app',
    aSetup({
      application: imageRelayApplication,
      marks: { 'add-app': { mark: 'not-done', at: began } },
    }),
  );
  screen.getByText(/you took the tick away/);
  await user.click(screen.getByRole('button', { name: 'It is done after all' }));
  expect(sent).toEqual([{ type: 'setup/mark-step', step: 'add-app', mark: null }]);
});

const values = () => screen.queryByText('Values to copy by hand')?.closest('details');

test('where nothing is reviewed the values of the step can be copied by hand', async () => {
  const { copied, user } = show('saml-settings', aSetupThatKnows({ 'entra/idp.loginUrl': login }));
  const list = values();
  if (!list) throw new Error('No values');
  list.open = true;
  await user.click(within(list).getByRole('button', { name: 'Copy Login URL' }));
  expect(copied).toEqual([login]);
  expect(list.textContent).not.toContain('Logout URL');
});

test('a value that no console has shown yet says so', () => {
  show('basic-saml');
  const rows = within(values() ?? document.body).getAllByRole('listitem', { hidden: true });
  expect(rows.map((each) => /Not confirmed/.test(each.textContent ?? ''))).toEqual([
    true,
    true,
    false,
  ]);
});

test('where the page is reviewed the values stand in the review alone', () => {
  show('basic-saml', aSetup(), {}, true);
  expect(values()).toBeUndefined();
});

test('a step without anything to fill has no values', () => {
  show('read-image-relay', aSetup());
  show('copy-urls');
  expect(screen.queryAllByText('Values to copy by hand')).toHaveLength(1);
});

const ways = [
  ['test-sign-on-url', 'Start the test with the sign-on URL', 'sp'],
  ['test-this-application', 'Start the test with “Test this application”', 'test'],
  ['test-my-apps', 'Start the test with My Apps', 'tile'],
] as const;

test.each(ways)(
  '%s is started by one press, and its beginning is opened with it',
  async (step, name, kind) => {
    const { started, sent, user } = show(step, aSetup({ application: imageRelayApplication }));
    await user.click(screen.getByRole('button', { name }));
    expect(started).toEqual([{ kind, isPrivate: false }]);
    expect(sent).toEqual([]);
  },
);

test('a started test says that it waits, and only with its own step', () => {
  const tests = { pending: { way: 'sp', startedAt: began, sawOther: false }, passed: {} } as const;
  show('test-sign-on-url', aSetup({ tests }));
  expect(screen.getByRole('status').textContent).toMatch(/^Waiting for the test user .* at \d/);
  show('test-my-apps', aSetup({ tests }));
  expect(screen.getAllByRole('status')).toHaveLength(1);
});
