import type { SketchElement } from '../../consoles/sketch.ts';
import { isElement } from '../../consoles/sketch-release.ts';
import { classPrefixes } from '../../consoles/sketch-words.ts';

/** Their place among their siblings means something even where they are empty. */
const keptWhenEmpty = new Set([
  'td',
  'th',
  'tr',
  'dt',
  'dd',
  'li',
  'iframe',
  'hr',
  'input',
  'slot',
  'select',
]);
const wrapping = new Set(['div', 'span', 'custom']);
/** Of an element that only wraps another one. */
const meaningless = new Set([
  ...[
    'tag',
    'children',
    'wrappers',
    'classes',
    'otherClasses',
    'attributes',
    'otherAttributes',
    'id',
  ],
]);

/** False for decoration: nothing in it, and nothing said about it. */
export function isWorthKeeping(sketch: SketchElement): boolean {
  if (keptWhenEmpty.has(sketch.tag) || sketch.kind !== undefined) return true;
  return Object.keys(sketch).some((key) => key === 'children' || !meaningless.has(key));
}

/** The only child of a generic element, which remembers how many stood around it. */
export function withoutWrapper(sketch: SketchElement): SketchElement {
  const [only, ...others] = sketch.children ?? [];
  if (only === undefined || others.length > 0 || !isElement(only)) return sketch;
  return isWrapper(sketch) ? { ...only, wrappers: (only.wrappers ?? 0) + 1 } : sketch;
}

function isWrapper(sketch: SketchElement): boolean {
  if (!wrapping.has(sketch.tag) || sketch.classes?.some(isTelling)) return false;
  return Object.keys(sketch).every((key) => meaningless.has(key));
}

/** A bare prefix says which library drew an element, and more than enough others say so too. */
function isTelling(name: string): boolean {
  return !classPrefixes.some((prefix) => prefix === name);
}
