import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { Watched } from '../lib/watch/reminder.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  watched: Watched;
  actions: Pick<PanelActions, 'save'>;
}

/** Saves the dates as a calendar file; what makes it is loaded when it is first wanted. */
export function CalendarButton({ watched, actions }: Props) {
  const [outcome, setOutcome] = useState<'saved' | 'none' | 'failed' | null>(null);
  const save = async () => {
    const now = new Date();
    if (new Date(watched.certificate.notAfter) <= now) return setOutcome('none');
    try {
      const { calendarOf } = await import('../lib/watch/calendar.ts');
      actions.save(`${watched.host}.ics`, calendarOf(watched, now));
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void save()}>
        {t('watch.calendar')}
      </button>
      <p class="quiet" role="status">
        {outcome && t(`watch.calendar.${outcome}`)}
      </p>
    </>
  );
}
