import type { Language } from '../messages/languages.ts';

/** Every language that the panel speaks, under its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
};

/**
 * The first of a person's languages that the panel speaks; English where it speaks none.
 *
 * @param wanted BCP 47 tags, the one that is liked best first.
 */
export function languageFor(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '').find(isSpoken);
  return spoken ?? 'en';
}

function isSpoken(tag: string): tag is Language {
  return Object.hasOwn(languageNames, tag);
}
