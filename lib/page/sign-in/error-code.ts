import { onOneLine } from '../text-of.ts';
import { shownTexts } from './shown-words.ts';

/** Microsoft's errors are told apart by number alone: their words are translated and change. */
const pattern = /\bAADSTS(\d{5,8})\b/;

export interface ShownError {
  readonly code: number;
  /** The sentence in which the number stands, in the page's language. */
  readonly text: string;
}

/**
 * The error that a page of Microsoft's sign-in shows; null where it shows none.
 *
 * @param mostWords Characters of the text at most.
 */
export function errorOn(page: Document, mostWords: number): ShownError | null {
  if (!pattern.test(page.body?.textContent ?? '')) return null;
  for (const text of shownTexts(page)) {
    const found = pattern.exec(text);
    if (found) return { code: Number(found[1]), text: onOneLine(text).slice(0, mostWords) };
  }
  return null;
}
