import { remembered } from './remembered.ts';

/** Folds away what never tells two captions apart: case, spacing, marks of a required field. */
export const normaliseCaption = remembered((text) => {
  const folded = text.toLowerCase();
  return untidy.test(folded) ? tidied(folded) : folded;
});

/** Most captions have nothing to fold away, and one question finds that out. */
const untidy = /^[\d.)\s]|[\s*:：.…]$|[^\S ]|\u00a0| {2}/;

function tidied(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\d.)\s]+(?=\D)/, '')
    .replace(/[\s*:：.…]+$/, '')
    .trim();
}

/** `exact` is the whole text, `within` a part of a longer one. */
export type CaptionFit = 'exact' | 'within' | null;

/** How well a text on a page fits a caption's known texts. */
export function fitCaption(text: string, known: readonly string[]): CaptionFit {
  const seen = normaliseCaption(text);
  if (seen === '') return null;
  const { exact, phrases } = compiled(known);
  if (exact.has(seen)) return 'exact';
  return phrases.some((phrase) => holdsPhrase(seen, phrase)) ? 'within' : null;
}

/** Whether a text is one of the known captions, whole. */
export function isCaption(text: string, known: readonly string[]): boolean {
  return compiled(known).exact.has(normaliseCaption(text));
}

interface Compiled {
  readonly exact: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

/** Tables of captions never change, and each is asked for thousands of texts. */
const tables = new WeakMap<readonly string[], Compiled>();

function compiled(known: readonly string[]): Compiled {
  const ready = tables.get(known);
  if (ready) return ready;
  const normal = known.map(normaliseCaption);
  const made = { exact: new Set(normal), phrases: normal.filter(isPhrase) };
  tables.set(known, made);
  return made;
}

/** One word stands in too many captions to tell any of them. */
function isPhrase(caption: string): boolean {
  return caption.includes(' ');
}

function holdsPhrase(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0 || text.length > phrase.length + 60) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + phrase.length);
  return !isLetter(before) && !isLetter(after);
}

/** Scripts without capitals set no space between words either. */
function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || isDigit(character);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** True where a text holds one of the captions as whole words, one word being enough. */
export function mentions(text: string, captions: readonly string[]): boolean {
  const seen = normaliseCaption(text);
  return captions.some((each) => holdsPhrase(seen, normaliseCaption(each)));
}
