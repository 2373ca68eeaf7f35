import { isInSight } from './field-face.ts';

/** Whether a text is, or holds, the label of another control than this one: it names nothing else then. */
export function namesAnother(node: Node, element: Element): boolean {
  if (!(node instanceof Element)) return false;
  return [node, ...node.querySelectorAll('label')].some((each) => {
    const control = each instanceof HTMLLabelElement ? each.control : null;
    return control !== null && !element.contains(control) && isInSight(control);
  });
}
