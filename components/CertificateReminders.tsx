import { spokenLanguage, t } from '../lib/catalogue/translate.ts';
import type { Reminder } from '../lib/watch/reminder.ts';
import { reminderText } from '../lib/watch/reminder-text.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  /** What is due and not dismissed, the most urgent first. */
  reminders: readonly Reminder[];
  actions: Pick<PanelActions, 'send'>;
}

/** Which certificates end soon, or have ended, above everything else; each can be dismissed. */
export function CertificateReminders({ reminders, actions }: Props) {
  if (reminders.length === 0) return null;
  return (
    <section class="card reminders" role="status" aria-label={t('reminder.heading')}>
      <ul>
        {reminders.map((reminder) => (
          <ReminderLine
            key={`${reminder.setupId} ${reminder.thumbprint} ${reminder.threshold}`}
            reminder={reminder}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

function ReminderLine({ reminder, actions }: { reminder: Reminder; actions: Props['actions'] }) {
  const { setupId, thumbprint, threshold, host } = reminder;
  const dismiss = () =>
    void actions.send({
      type: 'reminder/dismiss',
      reminder: { setupId, thumbprint, threshold },
    });
  return (
    <li>
      <p class="warning">⚠ {reminderText(reminder, spokenLanguage())}</p>
      <p class="quiet">
        {t(threshold === 'expired' ? 'reminder.next.expired' : 'reminder.next')}{' '}
        <button
          type="button"
          class="link"
          aria-label={t('reminder.dismiss.name', { host })}
          onClick={dismiss}
        >
          {t('reminder.dismiss')}
        </button>
      </p>
    </li>
  );
}
