/** Numbers of the elements that labels and other captions point to. */
export interface References {
  numberOf: (element: Element) => number | undefined;
  /** Numbers of what an attribute with ids points to, as far as it stands in the same root. */
  pointedTo: (element: Element, attribute: string) => number[];
}

const pointing = ['for', 'aria-labelledby'];

/** @param roots The document and every open shadow root in it: ids hold within a root. */
export function createReferences(roots: readonly (Document | ShadowRoot)[]): References {
  const numbers = new Map<Element, number>();
  for (const root of roots) {
    for (const element of root.querySelectorAll('label[for], [aria-labelledby]')) {
      for (const target of pointing.flatMap((each) => targetsOf(element, each))) {
        if (!numbers.has(target)) numbers.set(target, numbers.size + 1);
      }
    }
  }
  const numberOf = (element: Element) => numbers.get(element);
  return {
    numberOf,
    pointedTo: (element, attribute) =>
      targetsOf(element, attribute)
        .map(numberOf)
        .filter((number) => number !== undefined),
  };
}

function targetsOf(element: Element, attribute: string): Element[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return ids.map((id) => root.getElementById(id)).filter((target) => target !== null);
}
