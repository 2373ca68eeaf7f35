import { shownIn } from './shown-in.ts';

/**
 * The parts of a document that are open at one point of a walk. Nobody tells when a part is left: that
 * is found out when somebody asks, since most of what a walk meets asks nothing.
 */
export class Nesting<Part extends { readonly element: Element }> {
  readonly #parts: Part[] = [];
  readonly #meetsShadows: () => boolean;

  /** @param meetsShadows Whether the walk has come into a shadow root so far. */
  constructor(meetsShadows: () => boolean) {
    this.#meetsShadows = meetsShadows;
  }

  open(part: Part): void {
    this.#parts.push(part);
  }

  /** The innermost part that holds an element; parts that do not hold it are over. */
  around(element: Element): Part | null {
    for (let part = this.#parts.at(-1); part !== undefined; part = this.#parts.at(-1)) {
      if (part.element.contains(element)) return part;
      if (this.#meetsShadows() && holdsThroughShadows(part.element, element)) return part;
      this.#parts.pop();
    }
    return null;
  }
}

/** Through the borders of shadow roots, and where a slot takes an element in. */
function holdsThroughShadows(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = shownIn(at)) {
    if (at === outer) return true;
  }
  return false;
}
