import { normaliseCaption } from '../../consoles/caption.ts';
import type { FieldDescription, PageDescription } from '../../consoles/page-description.ts';
import { samlNames } from '../../consoles/sketch-terms.ts';

/** The captions that the assistant looks for, which are the console's words and no company's. */
export interface KnownCaptions {
  /** The caption that a text is, as the table writes it; null for every other text. */
  whole: (text: string) => string | null;
  /** The longest caption within a text that other words stand around, and where. */
  within: (text: string) => { caption: string; from: number; to: number } | null;
}

/** Gathers every caption that the descriptions of a console's pages name. */
export function knownCaptions(pages: readonly PageDescription[]): KnownCaptions {
  const captions = [...new Set([...pages.flatMap(captionsOfPage), ...samlNames])];
  const table = new Map(captions.map((each) => [normaliseCaption(each), each]));
  table.delete('');
  const single = new Set(pages.flatMap((page) => page.fields.flatMap(lookAlikes)));
  const phrases = [...table.keys()]
    .filter((each) => each.includes(' ') || single.has(each))
    .sort((a, b) => b.length - a.length);
  return {
    whole: (text) => table.get(normaliseCaption(text)) ?? null,
    within: (text) => {
      const seen = text.toLowerCase();
      // Some letters become two in lower case, and then positions mean nothing.
      if (seen.length !== text.length) return null;
      for (const phrase of phrases) {
        const from = seen.indexOf(phrase);
        const to = from + phrase.length;
        if (from >= 0 && !isLetter(seen.charAt(from - 1)) && !isLetter(seen.charAt(to)))
          return { caption: table.get(phrase) ?? phrase, from, to };
      }
      return null;
    },
  };
}

/** Of look-alikes one word is enough wherever it stands. */
function lookAlikes(field: FieldDescription): string[] {
  return (field.unlike ?? []).map(normaliseCaption);
}

function captionsOfPage(page: PageDescription): string[] {
  return [
    ...page.headings,
    ...(page.headingStarts ?? []).map((start) => start.trim()),
    ...(page.unless ?? []),
    ...(page.columns ?? []).flat(),
    ...page.fields.flatMap(captionsOfField),
  ];
}

function captionsOfField(field: FieldDescription): string[] {
  const { captions, section = [], never = [], unlike = [], opener = [] } = field;
  return [...captions, ...section, ...never, ...unlike, ...opener];
}

function isLetter(character: string): boolean {
  return /[\p{Letter}\p{Number}]/u.test(character);
}
