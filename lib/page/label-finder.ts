/** Finds the labels of controls; each root is searched once, however many controls it has. */
export type LabelFinder = (element: Element) => readonly Element[];

export function createLabelFinder(): LabelFinder {
  const known = new Map<Node, ReadonlyMap<string, Element[]>>();
  const labelsIn = (root: Document | ShadowRoot) => {
    const found = known.get(root) ?? byTarget(root);
    known.set(root, found);
    return found;
  };
  return (element) => {
    const root = element.getRootNode();
    const wrapping = element.closest('label');
    const named =
      element.id !== '' && (root instanceof Document || root instanceof ShadowRoot)
        ? (labelsIn(root).get(element.id) ?? [])
        : [];
    return wrapping ? [...named, wrapping] : named;
  };
}

function byTarget(root: Document | ShadowRoot): Map<string, Element[]> {
  const labels = root.querySelectorAll<HTMLLabelElement>('label[for]');
  return Map.groupBy(labels, ({ htmlFor }) => htmlFor);
}
