import { daysBefore, type Reminder, type Threshold, thresholds, type Watched } from './reminder.ts';

const day = 24 * 60 * 60 * 1000;
/** Clocks are changed, and nobody tells: a look twice a day finds out. Milliseconds. */
const longestSleep = day / 2;

/** The moment from which a reminder is due. */
export function momentOf(notAfter: string, threshold: Threshold): number {
  return Date.parse(notAfter) - daysBefore[threshold] * day;
}

/** The latest threshold that has been reached: whoever was away for weeks is reminded once, not thrice. */
export function dueReminder(watched: Watched, now: Date): Reminder | null {
  const { setupId, host, certificate } = watched;
  const { thumbprint, notAfter } = certificate;
  const reached = thresholds.findLast((each) => momentOf(notAfter, each) <= now.getTime());
  if (reached === undefined) return null;
  const left = Math.ceil((Date.parse(notAfter) - now.getTime()) / day);
  return { setupId, host, thumbprint, notAfter, threshold: reached, daysLeft: Math.max(0, left) };
}

/** When to look again: at the next threshold, and twice a day in any case. */
export function nextLook(all: readonly Watched[], now: Date): Date {
  const moments = all.flatMap(({ certificate }) =>
    thresholds.map((each) => momentOf(certificate.notAfter, each)),
  );
  const ahead = moments.filter((moment) => moment > now.getTime());
  return new Date(Math.min(...ahead, now.getTime() + longestSleep));
}
