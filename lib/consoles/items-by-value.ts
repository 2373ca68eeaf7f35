import type { ItemKind, Outline, OutlineItem } from './outline.ts';

type Items = ReadonlyMap<string, readonly OutlineItem[]>;

const known = new WeakMap<Outline, Map<ItemKind, Items>>();

/** The items of one kind, by what they hold; worked out once for an outline. */
export function itemsByValue(outline: Outline, kind: ItemKind): Items {
  const ofOutline = known.get(outline) ?? new Map<ItemKind, Items>();
  known.set(outline, ofOutline);
  const items = ofOutline.get(kind) ?? grouped(outline.items(kind));
  ofOutline.set(kind, items);
  return items;
}

function grouped(items: readonly OutlineItem[]): Items {
  const groups = new Map<string, OutlineItem[]>();
  for (const item of items) {
    const group = groups.get(item.value);
    if (group === undefined) groups.set(item.value, [item]);
    else group.push(item);
  }
  return groups;
}
