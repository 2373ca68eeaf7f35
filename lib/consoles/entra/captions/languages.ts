import type { EntraCaptions } from './english.ts';

/** Languages of the portal, by BCP 47 tag. */
export const entraLanguages = [
  'en',
  'cs',
  'de',
  'es',
  'fr',
  'hu',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ru',
  'sv',
  'tr',
  'zh-Hans',
  'zh-Hant',
] as const;

export type EntraLanguage = (typeof entraLanguages)[number];

/** What is known of the portal in other languages than English. */
export interface Translations {
  /**
   * The captions to look for on a page in a language: its own first, then the English ones, which the
   * portal shows wherever a translation is missing.
   */
  readonly captionsIn: (language: EntraLanguage) => EntraCaptions;
  /** The language of most of these texts, each normalised; English where none is known. */
  readonly languageOf: (texts: readonly string[]) => EntraLanguage;
}
