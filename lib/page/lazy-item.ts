import type { ItemKind, OutlineCaption, OutlineItem, OutlineOption } from '../consoles/outline.ts';
import type { Standing } from './section-tracker.ts';

/** How the parts of an item are read from its element. */
export interface ItemReader {
  readonly value: (element: Element) => string;
  readonly captions: (element: Element) => readonly OutlineCaption[];
  readonly name: (element: Element) => string;
  readonly options: (element: Element) => readonly OutlineOption[];
  readonly editable: (element: Element) => boolean;
  readonly touched: (element: Element) => boolean;
  readonly search: (element: Element) => boolean;
}

/** What a walk knows of an item. */
export interface MetItem {
  readonly kind: ItemKind;
  readonly element: Element;
  readonly read: ItemReader;
  readonly order: number;
  readonly standing: Standing;
}

/** An item that reads from the document what it is asked for, and no more: most are never asked. */
export class LazyItem implements OutlineItem {
  readonly kind: ItemKind;
  readonly order: number;
  readonly section: readonly string[];
  readonly pane: boolean;
  readonly #met: MetItem;
  #value: string | null = null;
  #captions: readonly OutlineCaption[] | null = null;
  #search: boolean | null = null;

  constructor(met: MetItem) {
    this.kind = met.kind;
    this.order = met.order;
    this.section = met.standing.section;
    this.pane = met.standing.pane;
    this.#met = met;
  }

  get value(): string {
    this.#value ??= this.#met.read.value(this.#met.element);
    return this.#value;
  }

  get captions(): readonly OutlineCaption[] {
    this.#captions ??= this.#met.read.captions(this.#met.element);
    return this.#captions;
  }

  get name(): string {
    return this.#met.read.name(this.#met.element);
  }

  get options(): readonly OutlineOption[] {
    return this.#met.read.options(this.#met.element);
  }

  get editable(): boolean {
    return this.#met.read.editable(this.#met.element);
  }

  get search(): boolean {
    this.#search ??= this.#met.read.search(this.#met.element);
    return this.#search;
  }

  get touched(): boolean {
    return this.#met.read.touched(this.#met.element);
  }
}
