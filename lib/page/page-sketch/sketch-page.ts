import type { PageId } from '../../consoles/ids.ts';
import type { LocalisedConsole } from '../../consoles/observe-outline.ts';
import type { ConsoleName } from '../../consoles/page-description.ts';
import type { DocumentSketch } from '../../consoles/sketch.ts';
import type { UnknownCaption } from '../../consoles/sketch-release.ts';
import { createLabelFinder } from '../label-finder.ts';
import { captionCandidates } from './caption-candidates.ts';
import { createFormWords } from './form-words.ts';
import { judgeDocument } from './judge-document.ts';
import { knownCaptions } from './known-captions.ts';
import { createReferences } from './references.ts';
import { sketchAddress, sketchLanguage } from './sketch-address.ts';
import { sketchTree } from './sketch-tree.ts';
import { createTextSketcher } from './text-sketcher.ts';
import { createWholeText } from './whole-text.ts';

export interface SketchOptions {
  readonly console: ConsoleName;
  readonly localised: LocalisedConsole;
  /** Address of the tab's own page, which is not the document's own in a frame. */
  readonly address: string;
  /** Pages that were expected here: their fields are looked for, recognised or not. */
  readonly expected?: readonly PageId[];
}

export interface SketchedPage {
  readonly sketch: DocumentSketch;
  /** What the admin may release, by `release` of lib/consoles/sketch-release.ts. */
  readonly captions: readonly UnknownCaption[];
}

/**
 * Describes what a document looks like, for somebody who must not see it: its structure and what the
 * recognisers make of it, with the known captions; of every other text its shape.
 */
export function sketchPage(page: Document, options: SketchOptions): SketchedPage {
  const { console, address, localised, expected } = options;
  const { described, outlined, pages, fields, controls } = judgeDocument(
    page,
    localised,
    address,
    expected,
  );
  const known = knownCaptions(described.pages);
  const candidates = captionCandidates(outlined.outline, known);
  const placed = new Set<number>();
  const texts = createTextSketcher(known, createFormWords(described.pages), (text) => {
    const index = candidates.indexOf(text);
    if (index !== null) placed.add(index);
    return index;
  });
  const addressSketch = sketchAddress(address, console, described.pages, texts.shape);
  const references = createReferences([page, ...outlined.shadowRoots]);
  const easel = {
    texts,
    labels: createLabelFinder(),
    references,
    controls,
    slotNumber: createNumbers(),
  };
  const root = page.body ?? page.documentElement;
  const { body, isCut } = sketchTree(root, easel, createWholeText(easel, known, candidates));
  texts.numberEqualValues();
  return {
    sketch: {
      version: 1,
      console,
      language: sketchLanguage(page.documentElement.lang),
      address: addressSketch(),
      pages,
      fields,
      released: [],
      ...(isCut ? { cut: true as const } : {}),
      body,
    },
    captions: candidates.captions.filter(({ index }) => placed.has(index)),
  };
}

/** Numbers names in the order in which they come. */
function createNumbers(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
}
