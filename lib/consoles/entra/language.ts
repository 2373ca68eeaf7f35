import { normaliseCaption } from '../caption.ts';
import { translationIn } from './captions/captions.ts';
import { english, type TranslatedCaptions } from './captions/english.ts';
import { type EntraLanguage, entraLanguages, type Translations } from './captions/languages.ts';

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
  return known === null || known === 'en' ? languageOfHeadings(headings, translations) : known;
}

/** Whether a page may speak another language than English, so that its captions are worth loading. */
export function lacksTranslations(declared: string, headings: readonly string[]): boolean {
  const known = languageFromTag(declared);
  if (known !== null && known !== 'en') return true;
  return headings.length > 0 && !speaks(english, partsOf(headings));
}

/** The portal's language of a tag such as `de-AT` or `zh-TW`; null where the portal has none. */
export function languageFromTag(tag: string): EntraLanguage | null {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language === 'zh') return rest.some((part) => traditional.has(part)) ? 'zh-Hant' : 'zh-Hans';
  if (language === 'pt') return rest.includes('pt') ? 'pt-PT' : 'pt-BR';
  return entraLanguages.find((each) => each === language) ?? null;
}

const traditional = new Set(['hant', 'tw', 'hk', 'mo']);

/** Some pages never say, and some say English whatever they show. */
function languageOfHeadings(
  headings: readonly string[],
  translations: Translations,
): EntraLanguage {
  const parts = partsOf(headings);
  if (speaks(english, parts)) return 'en';
  let best: EntraLanguage = 'en';
  let most = 0;
  for (const language of entraLanguages) {
    const count = countIn(translationIn(language, translations), parts);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function partsOf(headings: readonly string[]): string[] {
  return headings.flatMap((heading) => heading.split('|')).map(normaliseCaption);
}

function speaks(captions: TranslatedCaptions, texts: readonly string[]): boolean {
  return countIn(captions, texts) > 0;
}

function countIn(captions: TranslatedCaptions, texts: readonly string[]): number {
  return texts.filter((text) => vocabulary(captions).has(text)).length;
}

const vocabularies = new WeakMap<TranslatedCaptions, ReadonlySet<string>>();

/** All captions that a language has of its own. The portal's name stays English in every language. */
function vocabulary(captions: TranslatedCaptions): ReadonlySet<string> {
  const { home: _, ...own } = captions;
  const known =
    vocabularies.get(captions) ?? new Set(Object.values(own).flat().map(normaliseCaption));
  vocabularies.set(captions, known);
  return known;
}
