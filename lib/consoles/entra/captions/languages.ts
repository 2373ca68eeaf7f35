import type { TranslatedCaptions } from './english.ts';

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

export type Translations = Readonly<Record<Exclude<EntraLanguage, 'en'>, TranslatedCaptions>>;
