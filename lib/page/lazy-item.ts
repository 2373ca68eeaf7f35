import type { OutlineCaption, OutlineItem } from '../consoles/outline.ts';

/** What is read of an item, each part only when somebody asks for it: most items are never asked. */
export interface ItemReader {
  readonly kind: OutlineItem['kind'];
  readonly value: () => string;
  readonly captions: () => readonly OutlineCaption[];
  readonly name: () => string;
  readonly options: () => OutlineItem['options'];
  readonly editable: () => boolean;
  readonly touched: () => boolean;
}

/** An item that reads from the document what it is asked for, and no more. */
export function lazyItem(
  read: ItemReader,
  order: number,
  section: readonly string[],
  pane: boolean,
): OutlineItem {
  const value = once(read.value);
  const captions = once(read.captions);
  return {
    kind: read.kind,
    order,
    section,
    pane,
    get value() {
      return value();
    },
    get captions() {
      return captions();
    },
    get name() {
      return read.name();
    },
    get options() {
      return read.options();
    },
    get editable() {
      return read.editable();
    },
    get touched() {
      return read.touched();
    },
  };
}

function once<Value>(read: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
