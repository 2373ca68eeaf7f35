import { finish, type Steps } from '../consoles/in-steps.ts';
import { once } from '../consoles/once.ts';
import type { Outline } from '../consoles/outline.ts';
import { DocumentReader, type OutlineOptions } from './document-reader.ts';

export interface OutlinedDocument {
  readonly outline: Outline;
  /** The element of each item, by the item's order. */
  readonly elements: ReadonlyMap<number, Element>;
  /** Open shadow roots that were met, which need observers of their own. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Whether somebody changed a control since the document was loaded, item or not. */
  readonly isTouched: OutlineOptions['isTouched'];
}

/** Reads what a document shows in one pass; plain rows of long lists only when somebody asks for them. */
export function* outlineInSteps(page: Document, options: OutlineOptions): Steps<OutlinedDocument> {
  const reader = new DocumentReader(page.body ?? page.documentElement, options);
  yield* reader.read();
  const { headings, elements, shadowRoots } = reader;
  const outline: Outline = {
    address: options.address,
    headings,
    items: reader.items,
    prepare: (kind) => reader.prepare(kind),
    rows: once(reader.rows),
    allRows: once(reader.allRows),
  };
  return { outline, elements, shadowRoots, isTouched: options.isTouched };
}

export function outlineDocument(page: Document, options: OutlineOptions): OutlinedDocument {
  return finish(outlineInSteps(page, options));
}
