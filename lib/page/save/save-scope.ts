import { isPaneByClass } from '../section-tracker.ts';
import { shownIn } from '../shown-in.ts';

/** The form that elements are sent with, and the pane that they stand in. */
export interface SaveScope {
  readonly form: HTMLFormElement | null;
  readonly pane: Element | null;
  /** Those elements themselves. */
  readonly controls: readonly Element[];
}

export function scopeOf(element: Element): SaveScope {
  return { form: formOf(element), pane: paneOf(element), controls: [element] };
}

/** The scope that all elements share; null where they stand in several, or where there are none. */
export function commonScope(elements: readonly Element[]): SaveScope | null {
  const [first, ...others] = elements.map(scopeOf);
  if (first === undefined) return null;
  return others.every(({ form, pane }) => form === first.form && pane === first.pane)
    ? { ...first, controls: elements }
    : null;
}

/** A control may be sent with a form that it does not stand in. */
export function formOf(element: Element): HTMLFormElement | null {
  if (isListed(element)) return element.form;
  for (let at: Element | null = element; at !== null; at = shownIn(at)) {
    if (at instanceof HTMLFormElement) return at;
  }
  return null;
}

function isListed(
  element: Element,
): element is HTMLInputElement | HTMLButtonElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLButtonElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

/** The outermost of what lies over the page: parts of a pane bear its name too. */
function paneOf(element: Element): Element | null {
  let pane: Element | null = null;
  for (let at: Element | null = element; at !== null; at = shownIn(at)) {
    if (at === at.ownerDocument.body) break;
    if (at.matches('dialog, [role=dialog], [role=alertdialog]') || isPaneByClass(at)) pane = at;
  }
  return pane;
}
