/**
 * Where an element stands in its document, for a person who reads results: tags, the nearest id, places
 * among siblings. Open shadow roots are crossed with `>>>`.
 */
export function pathOf(element: Element): string {
  const root = element.getRootNode();
  const within = stepsOf(element, root).join(' > ');
  return root instanceof ShadowRoot ? `${pathOf(root.host)} >>> ${within}` : within;
}

function stepsOf(element: Element, root: Node): string[] {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    steps.unshift(stepOf(at));
    if (isUnique(at, root)) break;
  }
  return steps;
}

function stepOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  if (element.id !== '') return `${tag}#${CSS.escape(element.id)}`;
  const kin = [...(element.parentNode?.children ?? [])].filter(
    (each) => each.tagName === element.tagName,
  );
  return kin.length > 1 ? `${tag}:nth-of-type(${kin.indexOf(element) + 1})` : tag;
}

function isUnique({ id }: Element, root: Node): boolean {
  if (id === '' || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  return root.querySelectorAll(`#${CSS.escape(id)}`).length === 1;
}
