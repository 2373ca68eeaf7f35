import ical, { ICalAlarmType, type ICalCalendar } from 'ical-generator';
import { t } from '../catalogue/translate.ts';
import { momentOf } from './due-reminders.ts';
import { daysBefore, type Threshold, thresholds, type Watched } from './reminder.ts';

const hour = 60 * 60 * 1000;

/**
 * A calendar (RFC 5545) with an entry for each reminder that lies ahead, and one for the end. Each
 * reminder has an entry of its own with an alarm at its start: some calendars keep one alarm an entry,
 * and some none. Importing it again changes the same entries.
 */
export function calendarOf(watched: Watched, now: Date): string {
  const calendar = ical({
    name: t('calendar.name', { host: watched.host }),
    prodId: { company: 'SSO Setup Assistant', product: 'Certificate watch', language: 'EN' },
  });
  const ahead = thresholds.filter(
    (each) => momentOf(watched.certificate.notAfter, each) > now.getTime(),
  );
  for (const each of ahead) addEntry(calendar, watched, each, now);
  return calendar.toString();
}

function addEntry(calendar: ICalCalendar, watched: Watched, threshold: Threshold, now: Date): void {
  const { setupId, host, certificate } = watched;
  const start = new Date(momentOf(certificate.notAfter, threshold));
  const event = calendar.createEvent({
    id: `${certificate.thumbprint}-${threshold}-${setupId}@sso-setup-assistant.example`,
    start,
    end: new Date(start.getTime() + hour),
    stamp: now,
    summary:
      threshold === 'expired'
        ? t('calendar.end', { host })
        : t('calendar.ahead', { host, days: daysBefore[threshold] }),
    description: t('calendar.description', {
      at: new Date(certificate.notAfter),
      thumbprint: certificate.thumbprint,
    }),
  });
  if (threshold !== 'expired') event.createAlarm({ type: ICalAlarmType.display, trigger: 0 });
}
