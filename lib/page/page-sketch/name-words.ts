import { classPrefixes, classWords, nameWords } from '../../consoles/sketch-words.ts';

const longest = 120;

/**
 * A name or id attribute with `?` for every word that is not one of forms in general, and `#` for
 * numbers. Words that stand in one are joined by `+`: `loginUrl` is `login+url`.
 */
export function sketchName(name: string): string {
  const parts = name.slice(0, longest).split(/([_\-.:[\]\s]+)/);
  const words = parts.map((part, i) => (i % 2 === 1 ? separator(part) : wordOf(part)));
  return words.join('');
}

function separator(part: string): string {
  return part.replace(/\s+/g, '_').slice(0, 2);
}

function wordOf(part: string): string {
  if (part === '') return '';
  if (/^\d+$/.test(part)) return '#';
  const lower = part.toLowerCase();
  if (nameWords.has(lower)) return lower;
  const pieces = piecesOf(lower);
  return pieces === null ? '?' : pieces.join('+');
}

/** The known words that make up a whole one; null where anything else is left. */
function piecesOf(word: string): string[] | null {
  if (word === '') return [];
  for (let length = word.length; length > 1; length -= 1) {
    const piece = word.slice(0, length);
    if (!nameWords.has(piece)) continue;
    const rest = piecesOf(word.slice(length));
    if (rest !== null) return [piece, ...rest];
  }
  return null;
}

/** Whether a person would have written an id, or a framework's counter. */
export function shapeOfId(id: string): 'generated' | 'word' {
  return /\d{2,}|^:|[0-9a-f]{8}|_e_\d|react|ember|weave/i.test(id) ? 'generated' : 'word';
}

export interface SketchedClasses {
  readonly classes: string[];
  /** How many say nothing that is known. */
  readonly other: number;
}

/** Which library drew an element and what for, as far as its classes tell. */
export function sketchClasses(names: string): SketchedClasses {
  const all = names.split(/\s+/).filter((name) => name !== '');
  const known = all.map(classOf);
  const classes = [...new Set(known.filter((name) => name !== ''))].slice(0, 40);
  return { classes, other: known.filter((name) => name === '').length };
}

function classOf(name: string): string {
  const prefix = classPrefixes.find((each) => name.startsWith(each)) ?? '';
  const rest = name.slice(prefix.length).toLowerCase();
  const word = classWords.find((each) => rest.includes(each.toLowerCase())) ?? '';
  return prefix + word;
}
