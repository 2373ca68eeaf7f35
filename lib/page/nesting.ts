import { shownIn } from './shown-in.ts';

/**
 * The parts of a document that are open at one point of a walk. Nobody tells when a part is left: that
 * is found out when somebody asks, since most of what a walk meets asks nothing.
 */
export class Nesting<Part extends { readonly element: Element }> {
  readonly #open: Part[] = [];

  open(part: Part): void {
    this.#open.push(part);
  }

  /** The innermost part that holds an element; parts that do not hold it are over. */
  around(element: Element): Part | null {
    for (let part = this.#open.at(-1); part !== undefined; part = this.#open.at(-1)) {
      if (holds(part.element, element)) return part;
      this.#open.pop();
    }
    return null;
  }
}

/** Also through the borders of shadow roots, and where a slot takes an element in. */
function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  if (outer.getRootNode() === outer.ownerDocument && inner.getRootNode() === outer.ownerDocument) {
    return false;
  }
  for (let at: Element | null = inner; at !== null; at = shownIn(at)) {
    if (at === outer) return true;
  }
  return false;
}
