import { normaliseCaption } from '../caption.ts';
import { once } from '../once.ts';
import { english } from './captions/english.ts';
import { type EntraLanguage, entraLanguages, type Translations } from './captions/languages.ts';
import { vocabularyOf } from './captions/vocabulary.ts';

/**
 * The language that a page of the portal is in: the one that it declares, or else the one that its
 * headings speak; English where neither says.
 *
 * @param declared BCP 47 tag of the document, empty where it declares none.
 */
export function languageOfPage(
  declared: string,
  headings: readonly string[],
  translations: Translations,
): EntraLanguage {
  const known = languageFromTag(declared);
  if (known !== null && known !== 'en') return known;
  // Some pages never say, and some say English whatever they show.
  const parts = partsOf(headings);
  return speakEnglish(parts) ? 'en' : translations.languageOf(parts);
}

/** Whether a page may speak another language than English, so that its captions are worth loading. */
export function lacksTranslations(declared: string, headings: readonly string[]): boolean {
  const known = languageFromTag(declared);
  if (known !== null && known !== 'en') return true;
  return headings.length > 0 && !speakEnglish(partsOf(headings));
}

/** The portal's language of a tag such as `de-AT` or `zh-TW`; null where the portal has none. */
export function languageFromTag(tag: string): EntraLanguage | null {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language === 'zh') return rest.some((part) => traditional.test(part)) ? 'zh-Hant' : 'zh-Hans';
  if (language === 'pt') return rest.includes('pt') ? 'pt-PT' : 'pt-BR';
  return entraLanguages.find((each) => each === language) ?? null;
}

const traditional = /^(?:hant|tw|hk|mo)$/;

function partsOf(headings: readonly string[]): string[] {
  return headings.flatMap((heading) => heading.split('|')).map(normaliseCaption);
}

const englishVocabulary = once(() => vocabularyOf(english));

function speakEnglish(texts: readonly string[]): boolean {
  return texts.some((text) => englishVocabulary().has(text));
}
