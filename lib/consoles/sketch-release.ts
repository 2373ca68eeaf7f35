import type {
  DocumentSketch,
  PageSketch,
  SketchElement,
  SketchNode,
  SketchText,
} from './sketch.ts';

/** A text that names a control or a part of the page, and that no table of captions knows. */
export interface UnknownCaption {
  readonly index: number;
  readonly text: string;
}

/**
 * Puts the captions with the chosen indexes into a sketch. Nothing else of the page comes with them: of
 * all others the sketch still tells the shape alone.
 */
export function release<Sketch extends DocumentSketch>(
  sketch: Sketch,
  captions: readonly UnknownCaption[],
  indexes: readonly number[],
): Sketch {
  const chosen = captions.filter((each) => indexes.includes(each.index));
  const texts = new Map(chosen.map(({ index, text }) => [index, text]));
  return {
    ...sketch,
    released: [...sketch.released, ...texts.values()],
    body: sketch.body.map((node) => releasedNode(node, texts)),
  };
}

/** One file of a page and the documents in its frames. */
export function joinSketches(page: DocumentSketch, frames: readonly DocumentSketch[]): PageSketch {
  return frames.length === 0 ? page : { ...page, frames: [...frames] };
}

type Texts = ReadonlyMap<number, string>;

/** Every key of an element whose value is a text. */
const textKeys = ['ariaLabel', 'placeholder', 'title'] as const;

function releasedNode(node: SketchNode, texts: Texts): SketchNode {
  return isElement(node) ? releasedElement(node, texts) : releasedText(node, texts);
}

function releasedElement(element: SketchElement, texts: Texts): SketchElement {
  const made: SketchElement = { ...element };
  for (const key of textKeys) {
    const text = element[key];
    if (text !== undefined) made[key] = releasedText(text, texts);
  }
  for (const key of ['shadow', 'children'] as const) {
    const inner = element[key];
    if (inner !== undefined) made[key] = inner.map((each) => releasedNode(each, texts));
  }
  return made;
}

function releasedText(text: SketchText, texts: Texts): SketchText {
  if (typeof text === 'string' || text.caption === undefined) return text;
  return texts.get(text.caption) ?? text;
}

/** True for an element of a sketch, false for a text. */
export function isElement(node: SketchNode): node is SketchElement {
  return typeof node !== 'string' && 'tag' in node;
}
