import type { SketchText } from '../../consoles/sketch.ts';
import { type CaptionCandidates, keyOfText } from './caption-candidates.ts';
import type { KnownCaptions } from './known-captions.ts';
import type { Easel } from './sketch-element.ts';

/** What a whole text is in a sketch, where it means something as a whole; null where it does not. */
export type WholeText = (element: Element) => SketchText | null;

const longest = 300;
const holding =
  'input, select, textarea, button, a, label, iframe, [role], h1, h2, h3, h4, h5, h6, li, tr, td, dt, dd';

/** A caption may be spread over several elements, and is told as one text all the same. */
export function createWholeText(
  { texts, references }: Easel,
  known: KnownCaptions,
  candidates: CaptionCandidates,
): WholeText {
  const isCaption = (text: string) =>
    known.whole(text) !== null || candidates.indexOf(text) !== null;
  const isPointedInto = (element: Element) =>
    [...element.querySelectorAll('[id]')].some((each) => references.numberOf(each) !== undefined);
  return (element) => {
    const text = element.textContent ?? '';
    if (keyOfText(text) === '' || text.length > longest) return null;
    if (element.querySelector(holding) !== null || isPointedInto(element)) return null;
    const pieces = [...textsIn(element)];
    if (pieces.length < 2) return null;
    const caption = [text, pieces.join(' ')].find(isCaption);
    return caption === undefined ? null : texts.text(caption);
  };
}

function* textsIn(node: Node): Generator<string> {
  for (const child of node.childNodes) {
    if (child instanceof Text && child.data.trim() !== '') yield child.data.trim();
    else yield* textsIn(child);
  }
}
