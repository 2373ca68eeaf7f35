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
import type { EntraLanguage, Translations } from './languages.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { brazilianPortuguese } from './pt-br.ts';
import { portuguese } from './pt-pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { vocabularyOf } from './vocabulary.ts';
import { simplifiedChinese } from './zh-hans.ts';
import { traditionalChinese } from './zh-hant.ts';

/** What is known of each language; the rest is English. */
export const ownCaptions: Readonly<Record<Exclude<EntraLanguage, 'en'>, TranslatedCaptions>> = {
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
};

const captionKeys = Object.keys(english) as EntraCaption[];

const vocabularies = new Map(
  Object.entries(ownCaptions).map(([language, own]) => [
    language as keyof typeof ownCaptions,
    vocabularyOf(own),
  ]),
);

export const translations: Translations = {
  captionsIn: (language) => (language === 'en' ? english : withEnglish(ownCaptions[language])),
  languageOf: (texts) => {
    let best: EntraLanguage = 'en';
    let most = 0;
    for (const [language, known] of vocabularies) {
      const count = texts.filter((text) => known.has(text)).length;
      if (count > most) [best, most] = [language, count];
    }
    return best;
  },
};

function withEnglish(own: TranslatedCaptions): EntraCaptions {
  const captions: Record<EntraCaption, readonly string[]> = { ...english };
  for (const key of captionKeys) captions[key] = [...(own[key] ?? []), ...english[key]];
  return captions;
}
