import type { Language } from '../messages/languages.ts';
import type { english } from './en.ts';
import type { englishLater } from './en-later.ts';
import { addTexts } from './translate.ts';

/** The ids of all texts, with the English ones. */
export type English = typeof english & typeof englishLater;

/** Every text in one language; of English those that came later stand apart. */
export type Texts = Readonly<Record<keyof typeof english, string>> &
  Readonly<Partial<Record<keyof typeof englishLater, string>>>;

/**
 * Gets the captions of Entra in a language, by their English names; none where nobody translated them.
 *
 * @param language BCP 47 tag of what the portal speaks.
 */
export async function loadCaptions(language: string): Promise<Readonly<Record<string, string>>> {
  if (language === 'en') return {};
  return (await import('./entra-captions.ts')).entraCaptions[language] ?? {};
}

/** Gets the English texts that come later; other languages have them among their own already. */
export async function loadLaterTexts(): Promise<void> {
  addTexts((await import('./en-later.ts')).englishLater);
}

/** Gets the texts of a language; each language is a file of its own that loads when it is wanted. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'de':
      return (await import('./de.ts')).german;
    case 'fr':
      return (await import('./fr.ts')).french;
    case 'es':
      return (await import('./es.ts')).spanish;
    case 'ja':
      return (await import('./ja.ts')).japanese;
    case 'en':
      return (await import('./en.ts')).english;
  }
}
