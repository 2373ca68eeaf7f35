import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CertificateWatch } from '../../components/CertificateWatch.tsx';
import { RolloverPanel } from '../../components/RolloverPanel.tsx';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { testUser } from '../support/builders/identities.ts';
import { aField, anObservation, aSeenDocument } from '../support/builders/observations.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import {
  aChange,
  broughtFresh,
  changeBegan,
  freshDer,
  freshThumbprint,
  inTime,
  minute,
  oldThumbprint,
  paneOf,
  tooLate,
} from '../support/builders/rollovers.ts';
import { aFinishedSetup } from '../support/builders/setups.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: inTime });
});
afterEach(() => {
  vi.useRealTimers();
});

function show(change: Parameters<typeof aChange>[0] = {}, seen: readonly SeenDocument[] = []) {
  const recorded = recordedActions();
  const setup = aChange(change);
  const { actions } = recorded;
  render(<RolloverPanel {...{ setup, seen, frontTab: 1, actions }} change={setup.rollover} />);
  return { ...recorded, user: userEvent.setup() };
}

const now = () => screen.getAllByRole('heading', { level: 2 })[0]?.textContent;
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));
const created = { 'entra/idp.certificates': paneOf(oldThumbprint, freshThumbprint) };
const saved = { ...created, 'image-relay/idp.certificate': freshDer };

test('a change begins from the finished setup', async () => {
  const { actions, sent } = recordedActions();
  render(<CertificateWatch setup={aFinishedSetup()} actions={actions} />);
  await press(userEvent.setup(), 'Change the certificate now');
  expect(sent).toEqual([{ type: 'rollover/start' }]);
});

test('a time is agreed first', async () => {
  const { sent, user } = show();
  expect(now()).toBe('Agree on a time');
  expect(screen.getByRole('button', { name: 'Use this time' })).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText('When will you change it?'), '2029-10-03T18:30');
  await press(user, 'Use this time');
  const agreedFor = new Date('2029-10-03T18:30').toISOString();
  expect(sent).toEqual([{ type: 'rollover/agree', agreedFor }]);
});

test('or it is made right now', async () => {
  const { sent, user } = show();
  await press(user, 'Change it right now');
  expect(sent).toEqual([{ type: 'rollover/agree', agreedFor: inTime.toISOString() }]);
});

test('every step is listed with how it stands, and the one to do now is marked', () => {
  show({ change: broughtFresh, facts: created });
  const list = screen.getByRole('region', { name: 'Steps of the change' });
  const steps = within(list).getAllByRole('listitem').slice(0, 7);
  expect(steps.map((each) => each.getAttribute('aria-current'))[3]).toBe('step');
  expect(steps[1]?.textContent).toContain('Seen as done');
  expect(list.textContent).toContain(`Old: ${oldThumbprint}`);
  expect(list.textContent).toContain(`New: ${freshThumbprint}`);
});

test('that people can sign in is said quietly', () => {
  show({ change: broughtFresh, facts: created });
  expect(screen.queryByRole('alert')).toBeNull();
  screen.getByText(/People can sign in now/);
});

test.each([
  ['Image Relay holds the new certificate', saved, 'Make it active in Entra at once'],
  [
    'Entra signs with a certificate that Image Relay does not hold',
    { 'entra/idp.thumbprint': freshThumbprint },
    'Put it into Image Relay and save',
  ],
])('an outage is an alert with the way out: %s', (what, facts, step) => {
  show({ change: broughtFresh, facts });
  expect(screen.getByRole('alert').textContent).toContain(`Nobody can sign in now: ${what}`);
  expect(now()).toBe(step);
});

test('after the end of the old one the panel says what is down meanwhile', () => {
  vi.setSystemTime(tooLate);
  show({ change: { agreedFor: changeBegan } });
  screen.getByText(/the safe order is not possible any more/);
  screen.getByText(/no sign-in to Image Relay works; sessions that are open go on/);
});

test('a step that a console does not show can be ticked', async () => {
  const { sent, user } = show({ change: broughtFresh, facts: created });
  await press(user, 'Mark as done by hand');
  expect(sent).toEqual([{ type: 'setup/mark-step', step: 'rollover-save', mark: 'done' }]);
});

test('the activation and the test cannot be ticked', () => {
  show({ change: broughtFresh, facts: saved });
  expect(screen.queryByRole('button', { name: 'Mark as done by hand' })).toBeNull();
});

test('the new certificate can be copied, where Entra lists it', async () => {
  const { copied, user } = show({ change: broughtFresh, facts: created });
  await press(user, 'Copy the new certificate');
  expect(copied).toEqual([pemOf(freshDer)]);
});

test('one that Entra does not list is not there to copy', () => {
  show({ change: broughtFresh });
  expect(screen.queryByRole('button', { name: 'Copy the new certificate' })).toBeNull();
});

test('Image Relay’s form is filled with the new certificate after a tick', async () => {
  const seen = aSeenDocument(
    anObservation(['image-relay/sso-settings'], {
      fields: [aField('samlSettings.certificate', { now: 'another one' })],
    }),
  );
  const { sent, user } = show({ change: broughtFresh, facts: created }, [seen]);
  await user.click(
    screen.getByRole('checkbox', { name: 'Replace what x.509 Certificate holds now' }),
  );
  await press(user, 'Fill 1 field');
  expect(sent).toMatchObject([
    { type: 'fill/run', fields: [{ field: 'samlSettings.certificate', next: pemOf(freshDer) }] },
  ]);
});

test('while the new one is brought, its box is there and says that Entra lists it', () => {
  show({ change: { agreedFor: changeBegan }, facts: created });
  expect(now()).toBe('Bring the new certificate');
  screen.getByRole('heading', { name: 'Signing certificate' });
});

const passed = { at: minute(20), email: testUser, startedAt: minute(10) };

test('when everything is done the change is finished by a press', async () => {
  const gone = { ...saved, 'entra/idp.certificates': paneOf(freshThumbprint) };
  const { sent, user } = show({
    change: broughtFresh,
    facts: { ...gone, 'entra/idp.thumbprint': freshThumbprint },
    setup: { tests: { pending: null, passed: { sp: passed } } },
  });
  expect(now()).toBe('The certificate has been changed');
  await press(user, 'Finish the change');
  expect(sent).toEqual([{ type: 'rollover/end' }]);
});

test('it can be stopped, after a word on what that means', async () => {
  const { sent, user } = show();
  await user.click(screen.getByText('Stop the guided change'));
  screen.getByText(/Both consoles stay as they are/);
  await press(user, 'Stop it now');
  expect(sent).toEqual([{ type: 'rollover/end' }]);
});
