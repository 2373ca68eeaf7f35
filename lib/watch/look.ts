import { dueReminder } from './due-reminders.ts';
import {
  isSameReminder,
  mostRecords,
  type Reminder,
  type ReminderKey,
  type ReminderRecord,
  type Watched,
} from './reminder.ts';

/** A record from further ahead than this was made while the clock was wrong. Milliseconds. */
const mostAhead = 24 * 60 * 60 * 1000;

export interface Look {
  /** What badge and panel show, the most urgent first: due, and not dismissed. */
  readonly standing: readonly Reminder[];
  /** What has not been shown before. */
  readonly fresh: readonly Reminder[];
  /** What is to be remembered from now on. */
  readonly records: readonly ReminderRecord[];
}

/**
 * What is due, what of it is new, and what has to be remembered. A clock that was wrong for a while may
 * have a reminder shown twice, and never keeps one back.
 */
export function look(all: readonly Watched[], records: readonly ReminderRecord[], now: Date): Look {
  const known = records.filter((each) => isOfUse(each, all, now));
  const due = all
    .flatMap((each) => dueReminder(each, now) ?? [])
    .toSorted((one, other) => one.notAfter.localeCompare(other.notAfter));
  const fresh = due.filter((each) => !known.some((record) => isSameReminder(record, each)));
  return {
    standing: due.filter((each) => !isDismissed(each, known)),
    fresh,
    records: [...known, ...fresh.map((each) => recordOf(each, now))].slice(-mostRecords),
  };
}

/** The records after the admin dismissed a reminder. */
export function dismissed(
  records: readonly ReminderRecord[],
  key: ReminderKey,
  at: string,
): ReminderRecord[] {
  const others = records.filter((each) => !isSameReminder(each, key));
  return [...others, { ...key, at, dismissed: true }].slice(-mostRecords);
}

function isOfUse({ setupId, thumbprint, at }: ReminderRecord, all: readonly Watched[], now: Date) {
  const isWatched = all.some(
    (each) => each.setupId === setupId && each.certificate.thumbprint === thumbprint,
  );
  return isWatched && Date.parse(at) - now.getTime() <= mostAhead;
}

function isDismissed(reminder: Reminder, known: readonly ReminderRecord[]): boolean {
  return known.some((each) => each.dismissed && isSameReminder(each, reminder));
}

function recordOf({ setupId, thumbprint, threshold }: Reminder, now: Date): ReminderRecord {
  return { setupId, thumbprint, threshold, at: now.toISOString(), dismissed: false };
}
