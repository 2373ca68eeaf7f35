import {
  type EntraCaption,
  type EntraCaptions,
  english,
  type TranslatedCaptions,
} from './english.ts';
import type { EntraLanguage, Translations } from './languages.ts';

const captionKeys = Object.keys(english) as EntraCaption[];

/**
 * The captions to look for on a page in a language: its own first, then the English ones, which the
 * portal shows wherever a translation is missing.
 */
export function captionsIn(language: EntraLanguage, translations: Translations): EntraCaptions {
  const captions: Record<EntraCaption, readonly string[]> = { ...english };
  const own = translationIn(language, translations);
  for (const key of captionKeys) captions[key] = [...(own[key] ?? []), ...english[key]];
  return captions;
}

/** A language's own captions; English has none beside the English ones. */
export function translationIn(
  language: EntraLanguage,
  translations: Translations,
): TranslatedCaptions {
  return language === 'en' ? {} : translations.captions[language];
}
