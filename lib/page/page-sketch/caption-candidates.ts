import { allItems, type Outline } from '../../consoles/outline.ts';
import type { UnknownCaption } from '../../consoles/sketch-release.ts';
import type { KnownCaptions } from './known-captions.ts';
import { isValueKind, kindOfText } from './text-shape.ts';

/** Longer texts explain, and name nothing. */
const longest = 80;
const most = 200;

/** The captions of a document that nobody knows, which the admin may release. */
export interface CaptionCandidates {
  readonly captions: readonly UnknownCaption[];
  /** The number of a text among them; null for all others. */
  indexOf: (text: string) => number | null;
}

/** Gathers the short texts that are tied to a control or are headings. */
export function captionCandidates(outline: Outline, known: KnownCaptions): CaptionCandidates {
  const byKey = new Map<string, UnknownCaption>();
  for (const text of namingTexts(outline)) {
    const key = keyOfText(text);
    const isOffered = byKey.size < most && !byKey.has(key) && isUnknownCaption(text, known);
    if (isOffered) byKey.set(key, { index: byKey.size + 1, text });
  }
  return {
    captions: [...byKey.values()],
    indexOf: (text) => byKey.get(keyOfText(text))?.index ?? null,
  };
}

/** Texts are the same wherever their spaces and line breaks fall. */
export function keyOfText(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

function namingTexts(outline: Outline): string[] {
  const captions = allItems(outline).flatMap((item) => item.captions.map((each) => each.text));
  return [...outline.headings.map((heading) => heading.text), ...captions];
}

function isUnknownCaption(text: string, known: KnownCaptions): boolean {
  if (text.trim() === '' || text.length > longest || known.whole(text) !== null) return false;
  return !text.split(/\s+/).some((word) => isValueKind(kindOfText(word)) && !/^[\d.]+$/.test(word));
}
