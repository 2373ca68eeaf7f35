/** A caption key and the texts that are seen for it, today's first. */
export type CaptionTable<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** Folds away what never tells two captions apart: case, spacing, marks of a required field. */
export function normaliseCaption(text: string): string {
  return text
    .toLowerCase()
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
  let fit: CaptionFit = null;
  for (const each of known) {
    const wanted = normaliseCaption(each);
    if (seen === wanted) return 'exact';
    if (wanted.length >= 6 && holdsPhrase(seen, wanted)) fit = 'within';
  }
  return fit;
}

function holdsPhrase(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0 || text.length > phrase.length + 60) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + phrase.length);
  return !isLetter(before) && !isLetter(after);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
