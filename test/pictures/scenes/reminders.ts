import { spokenLanguage, t } from '../../../lib/catalogue/translate.ts';
import { listed } from '../../../lib/setup/setup-list.ts';
import { dueReminder } from '../../../lib/watch/due-reminders.ts';
import { reminderText } from '../../../lib/watch/reminder-text.ts';
import { company, otherCompany } from '../../support/builders/identities.ts';
import { aKnownSetup, fullDetails } from '../../support/builders/known-setups.ts';
import { later } from '../../support/builders/setups.ts';
import { aRecord, aWatched, before } from '../../support/builders/watched.ts';
import type { Scene } from '../scene.ts';
import { withSetup } from './stores.ts';

const setup = aKnownSetup();

/** Another company's, which is not at work, and whose certificate ends twelve days sooner. */
const sooner = '2029-10-20T12:00:00.000Z';
const parked = aKnownSetup({
  id: '11f0a9d2-5b17-4e68-8c4d-1a2b3c4d5e08',
  company: { host: otherCompany, confirmed: true },
  certificate: { ...fullDetails, notAfter: sooner },
});

/** What the panel says of one certificate at that moment, in its language. */
function remindedOf(watched: ReturnType<typeof aWatched>, now: Date): string {
  const reminder = dueReminder(watched, now);
  if (reminder === null) throw new Error('no reminder is due');
  return reminderText(reminder, spokenLanguage());
}

const asDue = (name: string, days: number, next: 'reminder.next' | 'reminder.next.expired') => ({
  name: `reminder-${name}`,
  ...withSetup(setup),
  now: before(days).toISOString(),
  says: () => [remindedOf(aWatched(), before(days)), t(next)],
});

/** Reminders at the top of the panel, at each threshold, of two companies, and dismissed. */
export const reminderScenes: readonly Scene[] = [
  asDue('60-days', 60, 'reminder.next'),
  asDue('30-days', 30, 'reminder.next'),
  asDue('7-days', 7, 'reminder.next'),
  asDue('expired', -1, 'reminder.next.expired'),
  {
    name: 'reminder-of-two',
    local: {
      setup,
      [`setup:${parked.id}`]: parked,
      setups: { version: 1, entries: [listed(parked, { done: 23, total: 23 }, later)] },
    },
    now: before(5).toISOString(),
    says: () => [
      remindedOf(aWatched(), before(5)),
      remindedOf(
        aWatched({
          host: otherCompany,
          certificate: { ...aWatched().certificate, notAfter: sooner },
        }),
        before(5),
      ),
    ],
  },
  {
    name: 'reminder-dismissed-now',
    ...withSetup(setup),
    now: before(30).toISOString(),
    bring: async (panel) => {
      await panel.press(t('reminder.dismiss.name', { host: company }));
      await panel.page.waitForSelector('.reminders', { hidden: true });
    },
    says: () => [t('all-done.title'), t('watch.heading')],
  },
  {
    name: 'reminder-after-another-was-dismissed',
    local: { setup, reminders: { version: 1, shown: [aRecord({ dismissed: true })] } },
    now: before(30).toISOString(),
    says: () => [remindedOf(aWatched(), before(30))],
  },
];
