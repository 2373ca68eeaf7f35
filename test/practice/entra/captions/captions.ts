import { chanceOf } from '../../drift/chance.ts';
import { rewordEntra } from '../../drift/entra-synonyms.ts';
import { czech } from './cs.ts';
import { german } from './de.ts';
import { type CaptionKey, type Captions, english, type KnownCaptions } from './english.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hungarian } from './hu.ts';
import { inventedWord } from './invented-word.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { pseudo } from './pseudo.ts';
import { brazilianPortuguese } from './pt-br.ts';
import { portuguese } from './pt-pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { simplifiedChinese } from './zh-hans.ts';
import { traditionalChinese } from './zh-hant.ts';

/** Languages other than English that the portal can be played in. */
export const translations: Readonly<Record<string, KnownCaptions>> = {
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

/** English in other letters, for seeing what rests on words alone. */
export const pseudoLocale = 'qps-ploc';

/** Every language that the portal is played in, as BCP 47 tags. */
export const languages: readonly string[] = ['en', ...Object.keys(translations), pseudoLocale];

/** All captions of a language; what is not known in it becomes an invented word, never English. */
export function captionsFor(lang: string): Captions {
  if (lang === pseudoLocale) return pseudo(english);
  const known = translations[lang];
  if (!known) return english;
  const keys = Object.keys(english) as CaptionKey[];
  const entries = keys.map((key) => [key, known[key] ?? invented(lang, key)] as const);
  return Object.fromEntries(entries) as Captions;
}

/** Keeps the placeholders of the English sentence, since they carry names and not words. */
function invented(lang: string, key: CaptionKey): string {
  const placeholders = english[key].match(/\{\w+\}/g) ?? [];
  return [inventedWord(lang, key), ...placeholders].join(' ');
}

/** The captions of the portal as the options have it: in its language, and in the year it has drifted to. */
export function captionsOf({ lang, drift }: { lang: string; drift: number | null }): Captions {
  const captions = captionsFor(lang);
  return captions === english ? rewordEntra(english, chanceOf(drift)) : captions;
}
