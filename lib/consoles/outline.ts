import type { Steps } from './in-steps.ts';

/**
 * What a page shows, as data: the one thing that recognisers look at. It is read from a document in a
 * single pass (lib/page/outline-document.ts); nothing here knows a DOM, so every rule about a console
 * can be tested with an object.
 */
export interface Outline {
  readonly address: string;
  readonly headings: readonly OutlineHeading[];
  /** The items of one kind, in document order: a document reads only the kinds that are asked for. */
  readonly items: (kind: ItemKind) => readonly OutlineItem[];
  /** Reads what the items of a kind need, in steps; without it they are read when they are asked for. */
  readonly prepare?: (kind: ItemKind) => Steps<void>;
  /** Rows of lists and tables; of long lists the first, and those that show a sign of a value. */
  readonly rows: () => readonly OutlineRow[];
  /** Every row, however long a list is. */
  readonly allRows: () => readonly OutlineRow[];
}

export interface OutlineHeading {
  readonly text: string;
  /** Position in the document, shared with items. */
  readonly order: number;
  readonly pane: boolean;
}

/**
 * `shown` is a value to read: a text, or a text box that cannot be edited. Of a `secret` only its place
 * is known; its value is never read.
 */
export const itemKinds = [
  'text',
  'multiline',
  'choice',
  'switch',
  'button',
  'shown',
  'secret',
] as const;

export type ItemKind = (typeof itemKinds)[number];

export interface OutlineItem {
  readonly kind: ItemKind;
  /** Position in the document. */
  readonly order: number;
  readonly captions: readonly OutlineCaption[];
  /** Headings that govern the item, the nearest first. */
  readonly section: readonly string[];
  /** Words of the name and id attributes, in lower case. */
  readonly name: string;
  /** Text, chosen option's text, or `on` and `off` for a switch. */
  readonly value: string;
  readonly options: readonly OutlineOption[];
  readonly editable: boolean;
  /** The admin or the assistant changed it since the page was loaded. */
  readonly touched: boolean;
  /** It says itself that it is there to search, by its type or role. */
  readonly search: boolean;
  readonly pane: boolean;
}

export interface OutlineCaption {
  readonly text: string;
  readonly tie: CaptionTie;
}

/** How a caption belongs to its control, the strongest tie first. */
export type CaptionTie = 'label' | 'aria' | 'row' | 'before' | 'after' | 'placeholder' | 'title';

export interface OutlineOption {
  readonly value: string;
  readonly text: string;
}

export interface OutlineRow {
  /** Position in the document where it begins, shared with items. */
  readonly order: number;
  readonly cells: readonly string[];
  readonly pane: boolean;
}

/** Every item of an outline, in document order. */
export function allItems(outline: Outline): OutlineItem[] {
  return itemKinds.flatMap((kind) => outline.items(kind)).sort((a, b) => a.order - b.order);
}
