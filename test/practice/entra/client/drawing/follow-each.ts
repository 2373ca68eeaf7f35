import type { Reading } from '../model/live.ts';
import { follow, type Scope } from './scope.ts';

export type DrawItem<T> = (item: T, scope: Scope) => Node;

interface Drawn {
  node: Node;
  scope: Scope;
}

/** Draws each item of a live list, and leaves alone what was drawn for items that stay. */
export function followEach<T>(
  scope: Scope,
  place: Node,
  items: Reading<T[]>,
  draw: DrawItem<T>,
): void {
  const drawn = new Map<T, Drawn>();
  const drawOne = (item: T): Drawn => {
    const within = scope.inner();
    return { node: draw(item, within), scope: within };
  };
  follow(scope, items, (now) => {
    for (const [item, { node, scope: within }] of drawn) {
      if (now.includes(item)) continue;
      within.end();
      place.removeChild(node);
      drawn.delete(item);
    }
    for (const item of now) if (!drawn.has(item)) drawn.set(item, drawOne(item));
    putInOrder(
      place,
      now.map((item) => drawn.get(item)?.node),
    );
  });
}

/** What stands in its place already is not touched, so that it keeps the focus. */
function putInOrder(place: Node, nodes: (Node | undefined)[]): void {
  let next = place.firstChild;
  for (const node of nodes) {
    if (!node) continue;
    if (node === next) next = next.nextSibling;
    else place.insertBefore(node, next);
  }
}
