import { allEnglish as patterns } from './all-english.ts';

type Texts = typeof patterns;

/** Every English text as it is shown where Entra's console is English too: without the tags of the catalogue. */
export const english = Object.fromEntries(
  Object.entries(patterns).map(([id, pattern]) => [id, shown(pattern)]),
) as { readonly [Id in keyof Texts]: Texts[Id] };

function shown(pattern: string): string {
  return pattern
    .replace(
      /<own>([^<]*)<\/own>/g,
      (_, id: string) => (patterns as Record<string, string>)[id] ?? '',
    )
    .replace(/<\/?(?:entra|relay)>/g, '');
}
