import { normaliseCaption } from '../caption.ts';
import { type EntraLanguage, entraLanguages, translationIn } from './captions/captions.ts';
import { english } from './captions/english.ts';

/**
 * The language that a page of the portal is in: the one that it declares, or else the one that its
 * headings speak; English where neither says.
 *
 * @param declared BCP 47 tag of the document, empty where it declares none.
 */
export function languageOfPage(declared: string, headings: readonly string[]): EntraLanguage {
  const known = languageFromTag(declared);
  return known === null || known === 'en' ? languageOfHeadings(headings) : known;
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
function languageOfHeadings(headings: readonly string[]): EntraLanguage {
  const parts = headings.flatMap((heading) => heading.split('|')).map(normaliseCaption);
  let best: EntraLanguage = 'en';
  let most = countIn(best, parts);
  if (most > 0) return best;
  for (const language of entraLanguages) {
    const count = countIn(language, parts);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function countIn(language: EntraLanguage, texts: readonly string[]): number {
  return texts.filter((text) => vocabulary(language).has(text)).length;
}

const vocabularies = new Map<EntraLanguage, ReadonlySet<string>>();

/** All captions that a language has of its own. The portal's name stays English in every language. */
function vocabulary(language: EntraLanguage): ReadonlySet<string> {
  const { home: _, ...captions } = language === 'en' ? english : translationIn(language);
  const known =
    vocabularies.get(language) ?? new Set(Object.values(captions).flat().map(normaliseCaption));
  vocabularies.set(language, known);
  return known;
}
