import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CertificateReminders } from '../../components/CertificateReminders.tsx';
import { CertificateWatch } from '../../components/CertificateWatch.tsx';
import type { Reminder } from '../../lib/watch/reminder.ts';
import { company, thumbprint } from '../support/builders/identities.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';
import { aFinishedSetup, aPublished, aSetup } from '../support/builders/setups.ts';
import { ends } from '../support/builders/watched.ts';

const reminder: Reminder = {
  setupId: aSetup().id,
  host: company,
  thumbprint,
  notAfter: ends,
  threshold: 'days-7',
  daysLeft: 5,
};

function showReminders(...reminders: Reminder[]) {
  const { actions, sent } = recordedActions();
  render(<CertificateReminders reminders={reminders} actions={actions} />);
  return { sent, user: userEvent.setup() };
}

function showWatch(answers: Parameters<typeof recordedActions>[0] = {}, setup = aFinishedSetup()) {
  const recorded = recordedActions(answers);
  render(<CertificateWatch setup={setup} actions={recorded.actions} />);
  return { ...recorded, user: userEvent.setup() };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

test('a reminder says whose certificate ends, when, and in how many days', () => {
  showReminders(reminder);
  expect(screen.getByRole('status', { name: 'Certificate reminders' }).textContent).toContain(
    `${company}: the certificate in Image Relay ends on Nov 1, 2029, in 5 days.`,
  );
});

test('one that has ended says so', () => {
  showReminders({ ...reminder, threshold: 'expired', daysLeft: 0 });
  expect(screen.getByRole('status').textContent).toContain('ended on Nov 1, 2029');
});

test('nothing is shown where nothing is due', () => {
  showReminders();
  expect(screen.queryByRole('status')).toBeNull();
});

test('a reminder is dismissed by its own button', async () => {
  const { sent, user } = showReminders(reminder, { ...reminder, host: 'alder.imagerelay.com' });
  await press(user, `Dismiss the reminder for ${company}`);
  const { setupId, threshold } = reminder;
  expect(sent).toEqual([
    { type: 'reminder/dismiss', reminder: { setupId, thumbprint, threshold } },
  ]);
});

test('notifications are asked for on a press, and then the button is gone', async () => {
  const { user } = showWatch();
  await user.click(await screen.findByRole('button', { name: 'Allow notifications as well' }));
  await screen.findByText(/Notifications are allowed/);
  expect(screen.queryByRole('button', { name: 'Allow notifications as well' })).toBeNull();
});

test('where they are refused the panel says what still reminds, and lets ask again', async () => {
  const { user } = showWatch({ notify: { before: false, asked: false } });
  await user.click(await screen.findByRole('button', { name: 'Allow notifications as well' }));
  await screen.findByText(/did not allow notifications/);
  screen.getByRole('button', { name: 'Allow notifications as well' });
});

test('where they are allowed already nobody is asked', async () => {
  showWatch({ notify: { before: true, asked: false } });
  await screen.findByText(/Notifications are allowed/);
});

test('the dates are saved as a calendar file', async () => {
  const { saved, user } = showWatch();
  await press(user, 'Save the dates for your calendar');
  await screen.findByText(/The file was given to the browser to save/);
  expect(saved).toMatchObject([{ name: `${company}.ics` }]);
  expect(saved[0]?.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('after the end there is no date to save', async () => {
  vi.setSystemTime(new Date('2030-01-01T00:00:00Z'));
  const { saved, user } = showWatch();
  await press(user, 'Save the dates for your calendar');
  await screen.findByText(/No date is left/);
  expect(saved).toEqual([]);
  vi.useRealTimers();
});

const newer = {
  thumbprint: 'A'.repeat(40),
  notBefore: '2029-09-01T00:00:00.000Z',
  notAfter: '2032-09-01T00:00:00.000Z',
};
const published = (...certificates: (typeof newer)[]) => ({
  ...aFinishedSetup(),
  published: { ...aPublished, certificates },
});

test('Microsoft is asked when the admin presses, and not before', async () => {
  const { checked, user } = showWatch();
  expect(checked).toEqual([]);
  await press(user, 'Look at Microsoft’s metadata now');
  expect(checked).toEqual(['asked']);
});

test('why Microsoft did not answer is said', async () => {
  const { user } = showWatch({ check: 'permission' });
  await press(user, 'Look at Microsoft’s metadata now');
  await screen.findByRole('alert');
});

test('a new certificate beside the old one is named, with what to do', () => {
  showWatch({}, published(...aPublished.certificates, newer));
  screen.getByText(/A new certificate has appeared beside the one in Image Relay/);
  screen.getByText(new RegExp(`^${newer.thumbprint}, valid from`));
});

test('that the old one is gone is said', () => {
  showWatch({}, published(newer));
  screen.getByText(/does not publish the certificate in Image Relay any more/);
});

test('nothing is watched before a certificate is in Image Relay', () => {
  showWatch({}, aSetup());
  expect(screen.queryByRole('heading')).toBeNull();
});
