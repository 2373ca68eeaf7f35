import { plainWords } from './plain-words.ts';

/**
 * How a setting's caption is worded where nobody wrote it down. Only captions made of known words
 * count: one word more, and it may be the caption of something close by.
 */
export interface Wording {
  /** Any of these says it, in plain words. */
  readonly means: readonly RegExp[];
  /** All words that may stand in such a caption. */
  readonly words: ReadonlySet<string>;
  /** A caption that says it only where no other control of its kind has such a caption. */
  readonly weak?: { readonly caption: RegExp; readonly beside: RegExp };
  /** What makes it another setting's caption after all, explanations included. */
  readonly unless: RegExp;
}

/** Words that stand in captions of every kind and tell nothing. */
const fillers = (
  'the a an of for to at from in on by with and or is are be will where which when it its ' +
  'enter paste required optional recommended users user people'
).split(' ');

/** The words of a wording, from one text. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...fillers, ...text.split(' ')]);
}

/** True where a caption is worded as the setting's captions are. */
export function isWordedAs(text: string, { means, words, unless }: Wording): boolean {
  if (text.length > longest) return false;
  const all = plainWords(text);
  if (unless.test(all)) return false;
  return [all, plainWords(headOf(text))].some(
    (said) =>
      means.some((each) => each.test(said)) && said.split(' ').every((word) => words.has(word)),
  );
}

/** A sentence this long describes and is no caption. */
const longest = 140;

/** A caption may go on with an explanation, after a dash or in brackets. */
function headOf(text: string): string {
  return text.split(/\s[-–—]\s|[:(]/)[0] ?? text;
}
