import { czech } from './cs.ts';
import { german } from './de.ts';
import {
  type EntraCaption,
  type EntraCaptions,
  english,
  type TranslatedCaptions,
} from './english.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { brazilianPortuguese } from './pt-br.ts';
import { portuguese } from './pt-pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { simplifiedChinese } from './zh-hans.ts';
import { traditionalChinese } from './zh-hant.ts';

/** Languages of the portal other than English, by BCP 47 tag. */
const translations = {
  cs: czech,
  de: german,
  es: spanish,
  fr: french,
  hu: hungarian,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  'pt-BR': brazilianPortuguese,
  'pt-PT': portuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
  'zh-Hans': simplifiedChinese,
  'zh-Hant': traditionalChinese,
} as const satisfies Record<string, TranslatedCaptions>;

export type EntraLanguage = 'en' | keyof typeof translations;

export const entraLanguages: readonly EntraLanguage[] = [
  'en',
  ...(Object.keys(translations) as (keyof typeof translations)[]),
];

const captionKeys = Object.keys(english) as EntraCaption[];

/**
 * The captions to look for on a page in a language: its own first, then the English ones, which the
 * portal shows wherever a translation is missing.
 */
export function captionsIn(language: EntraLanguage): EntraCaptions {
  const captions: Record<EntraCaption, readonly string[]> = { ...english };
  const own = translationIn(language);
  for (const key of captionKeys) captions[key] = [...(own[key] ?? []), ...english[key]];
  return captions;
}

/** A language's own captions; English has none beside the English ones. */
export function translationIn(language: EntraLanguage): TranslatedCaptions {
  return language === 'en' ? {} : translations[language];
}
