import type { ItemKind, OutlineItem } from '../consoles/outline.ts';
import { isInSight } from './field-face.ts';
import { LazyItem, type MetItem } from './lazy-item.ts';

/** Gathers what may be an item. Whether it can be seen is found out when its kind is asked for. */
export interface ItemCollector {
  add: (met: MetItem) => void;
  items: (kind: ItemKind) => readonly OutlineItem[];
  /** The element of each item, by the item's order. */
  elements: ReadonlyMap<number, Element>;
}

export function createItemCollector(): ItemCollector {
  const met = new Map<ItemKind, MetItem[]>();
  const made = new Map<ItemKind, readonly OutlineItem[]>();
  const elements = new Map<number, Element>();
  return {
    elements,
    add: (each) => {
      elements.set(each.order, each.element);
      const kin = met.get(each.kind);
      if (kin === undefined) met.set(each.kind, [each]);
      else kin.push(each);
    },
    items: (kind) => {
      const items = made.get(kind) ?? makeItems(met.get(kind) ?? []);
      made.set(kind, items);
      return items;
    },
  };
}

function makeItems(met: readonly MetItem[]): OutlineItem[] {
  return met
    .filter(({ element }) => isInSight(element))
    .sort((a, b) => a.order - b.order)
    .map((each) => new LazyItem(each));
}
