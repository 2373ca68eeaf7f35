import type { SketchText, TextShape } from '../../consoles/sketch.ts';
import { onOneLine } from '../text-of.ts';
import type { FormWords } from './form-words.ts';
import type { KnownCaptions } from './known-captions.ts';
import { isValueKind, kindOfText, roundedLength, scriptOf } from './text-shape.ts';

type Part = string | TextShape;

/** Longer texts are told as a whole. */
const longestInParts = 300;
const mostParts = 60;

/** Turns the texts of one document into what a sketch tells of them. */
export interface TextSketcher {
  /** A text that a person reads. */
  text: (text: string) => SketchText;
  /** What somebody typed, of which the shape alone is told, though it be a caption. */
  value: (text: string) => SketchText;
  /** What a choice offers, which nobody can release. */
  option: (text: string) => SketchText;
  /** What a part of an address is like. */
  shape: (text: string) => TextShape;
  /** Gives equal numbers to values that stand more than once, when all of them were seen. */
  numberEqualValues: () => void;
}

/**
 * @param captionIndex Number of a text among those that the admin may release; null for all others.
 */
export function createTextSketcher(
  known: KnownCaptions,
  formWords: FormWords,
  captionIndex: (text: string) => number | null,
): TextSketcher {
  const values = new Map<string, TextShape[]>();

  const shapeOf = (text: string): TextShape => {
    const kind = kindOfText(text);
    const shape: TextShape = { kind, script: scriptOf(text), length: roundedLength(text.length) };
    const key = text.toLowerCase();
    if (isValueKind(kind)) values.set(key, [...(values.get(key) ?? []), shape]);
    return shape;
  };

  const partsOf = (text: string): Part[] => {
    const tidy = onOneLine(text);
    if (tidy === '') return [];
    const whole = known.whole(tidy);
    if (whole !== null) return [whole];
    if (isValueKind(kindOfText(tidy)) || text.length > longestInParts)
      return [shapeOf(text.trim())];
    const worded = formWords.whole(tidy);
    if (worded !== null) return [worded];
    if (tidy.includes('|')) return inParts(tidy, tidy.indexOf('|'), '|', tidy.indexOf('|') + 1);
    const found = known.within(tidy);
    return found ? inParts(tidy, found.from, found.caption, found.to) : wordsOf(tidy);
  };

  const inParts = (text: string, from: number, middle: string, to: number): Part[] => [
    ...partsOf(text.slice(0, from)),
    middle,
    ...partsOf(text.slice(to)),
  ];

  const runsOf = (text: string): Part[] =>
    formWords.runs(text).map(({ words, isTold }) => (isTold ? words : shapeOf(words)));

  /** A caption may go on with an explanation, after a dash or in brackets. */
  const headAndRest = (text: string): Part[] => {
    const [, head, border, rest] = /^(.+?)(\s[-–—]\s|[:(])(.+)$/.exec(text) ?? [];
    if (!head || !border || !rest) return runsOf(text);
    const parts = [...partsOf(head), border.trim(), ...partsOf(rest)];
    return parts.some((part) => typeof part === 'string' && part !== border.trim())
      ? parts
      : [shapeOf(text)];
  };

  /** Values among words have shapes of their own. */
  const wordsOf = (text: string): Part[] => {
    const parts: Part[] = [];
    let words: string[] = [];
    const endWords = () => {
      if (words.length > 0) parts.push(...headAndRest(words.join(' ')));
      words = [];
    };
    for (const word of text.split(' ')) {
      const bare = word.replace(/^[("'<[]+|[)"'>\],;:.]+$/g, '');
      if (bare === '' || !isValueKind(kindOfText(bare))) words.push(word);
      else {
        endWords();
        parts.push(shapeOf(bare));
      }
    }
    endWords();
    return parts;
  };

  const sketched = (text: string): SketchText => {
    const parts = partsOf(text).slice(0, mostParts);
    const [only] = parts;
    return parts.length < 2 && typeof only !== 'object' ? (only ?? '') : { parts };
  };

  return {
    value: (text) => ({ parts: [shapeOf(text.trim())] }),
    option: sketched,
    shape: shapeOf,
    text: (text) => {
      const made = sketched(text);
      const caption = typeof made === 'string' ? null : captionIndex(text);
      return typeof made === 'string' || caption === null ? made : { ...made, caption };
    },
    numberEqualValues: () => {
      const twice = [...values.values()].filter((shapes) => shapes.length > 1);
      for (const [index, shapes] of twice.entries()) {
        for (const shape of shapes) shape.same = index + 1;
      }
    },
  };
}
