import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../messages/languages.ts';
import { reminder as german } from './de/reminder.ts';
import { reminder as english } from './en/reminder.ts';
import { reminder as spanish } from './es/reminder.ts';
import { reminder as french } from './fr/reminder.ts';
import { reminder as japanese } from './ja/reminder.ts';

/** Few enough that the background, which cannot load anything later, has all languages of these. */
const texts = { en: english, de: german, fr: french, es: spanish, ja: japanese } as const;

/** A text of the reminders in a language. */
export function reminderTextIn(
  language: Language,
  id: keyof typeof english,
  values: Readonly<Record<string, string | number | Date>> = {},
): string {
  return String(new IntlMessageFormat(texts[language][id], language).format({ ...values }));
}
