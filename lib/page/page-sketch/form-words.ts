import type { PageDescription } from '../../consoles/page-description.ts';
import { plainWords } from '../../consoles/plain-words.ts';
import { termWords } from '../../consoles/sketch-terms.ts';
import { isWordedAs } from '../../consoles/wording.ts';

/** A run of words that may be told, or one of which only the shape is. */
interface WordRun {
  readonly words: string;
  readonly isTold: boolean;
}

/** Finds in a text the words of SAML and of settings in general, by which recognisers judge it. */
export interface FormWords {
  /** A text that is made of the words of captions alone, in plain words; null for every other. */
  whole: (text: string) => string | null;
  /** Of every other text only the terms that no company is called by. */
  runs: (text: string) => readonly WordRun[];
}

export function createFormWords(pages: readonly PageDescription[]): FormWords {
  const wordings = pages
    .flatMap((page) => page.fields.map((field) => field.wording))
    .filter((wording) => wording !== undefined);
  const ordinary = new Set(wordings.flatMap(({ words }) => [...words]));
  const isOrdinary = (word: string) => isTerm(word) || ordinary.has(word);
  return {
    whole: (text) => {
      const plain = plainWords(text);
      const words = plain.split(' ');
      if (wordings.length === 0 || !words.every(isOrdinary)) return null;
      const isCaption = words.some(isTerm) || wordings.some((each) => isWordedAs(text, each));
      return isCaption ? plain : null;
    },
    runs: (text) => {
      const words = plainWords(text).split(' ').filter(Boolean);
      return words.some(isTerm) ? runsOf(words) : [{ words: text, isTold: false }];
    },
  };
}

function isTerm(word: string): boolean {
  return termWords.has(word);
}

function runsOf(words: readonly string[]): WordRun[] {
  const runs: { words: string; isTold: boolean }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.isTold === isTerm(word)) last.words += ` ${word}`;
    else runs.push({ words: word, isTold: isTerm(word) });
  }
  return runs;
}
