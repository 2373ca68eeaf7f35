import { normaliseCaption } from '../../caption.ts';
import type { TranslatedCaptions } from './english.ts';

/** All captions that a language has of its own. The portal's name stays English in every language. */
export function vocabularyOf({ home: _, ...own }: TranslatedCaptions): ReadonlySet<string> {
  return new Set(Object.values(own).flat().map(normaliseCaption));
}
