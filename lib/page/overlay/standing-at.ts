/**
 * Whether an element is what stands at an event's place, or a part of it, or right around it; false where
 * something else lies over it.
 */
export function standsAt(event: Event, element: Element): boolean {
  const path = event.composedPath();
  const [target] = path;
  return path.includes(element) || (target instanceof Node && isAround(target, element));
}

/** Through shadow roots, outwards; the body and what is around it stand around everything. */
function isAround(outer: Node, element: Element): boolean {
  if (outer instanceof HTMLBodyElement || outer instanceof HTMLHtmlElement) return false;
  for (let at: Node | null = element; at !== null; at = parentOf(at)) {
    if (at === outer) return true;
  }
  return false;
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
