import { languageFor } from '../catalogue/language-names.ts';
import { reminderTextIn } from '../catalogue/reminder-texts.ts';
import type { Language } from '../messages/languages.ts';
import type { Reminder } from './reminder.ts';

/**
 * What the icon and notifications speak: what the admin chose for the panel, else the browser's own language.
 *
 * @param browsers BCP 47 tags, the one that is liked best first.
 */
export function reminderLanguage(
  chosen: Language | undefined,
  browsers: readonly string[],
): Language {
  return chosen ?? languageFor(browsers);
}

/** What a reminder says, in one line. */
export function reminderText(
  { host, notAfter, daysLeft, threshold }: Reminder,
  language: Language,
): string {
  const at = new Date(notAfter);
  return threshold === 'expired'
    ? reminderTextIn(language, 'reminder.expired', { host, at })
    : reminderTextIn(language, 'reminder.ends', { host, at, days: daysLeft });
}

/** What stands on the toolbar's icon: the days that are left, or a mark; empty where nothing is due. */
export function badgeOf(
  standing: readonly Reminder[],
  language: Language,
): { text: string; title: string } {
  const [first] = standing;
  const lines = standing.map((each) => reminderText(each, language));
  const title = [reminderTextIn(language, 'reminder.title'), ...lines].join('\n');
  if (first === undefined) return { text: '', title };
  return { text: first.threshold === 'expired' ? '!' : String(first.daysLeft), title };
}

/** A notification's two texts. */
export function notificationOf(
  reminder: Reminder,
  language: Language,
): { title: string; message: string } {
  return {
    title: reminderText(reminder, language),
    message: reminderTextIn(language, 'reminder.notification'),
  };
}
