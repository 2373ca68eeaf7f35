import { shownIn } from './shown-in.ts';
import { isVisible } from './visible.ts';

/** Controls that pages draw themselves and keep, invisible, for what they do. */
function isDrawnByPages(control: Element): control is HTMLInputElement | HTMLSelectElement {
  if (control instanceof HTMLSelectElement) return !control.multiple && control.size <= 1;
  return control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
}

/**
 * What a person may see of a control and press to use it, the likeliest first: the control itself, and for
 * a box to tick or a choice its labels and the element right around it.
 */
export function facesOf(control: Element): Element[] {
  if (!isDrawnByPages(control)) return [control];
  const around = shownIn(control);
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  const isOwn = around !== null && !holdsOthers(around, control);
  return [control, ...labels, ...(isOwn ? [around] : [])];
}

/** Whether a person can see a control, or what the page has drawn in its place. */
export function isInSight(control: Element): boolean {
  return isVisible(control) || isDrawnElsewhere(control);
}

/** Whether an invisible control is one that the page has drawn in another way, in plain sight. */
function isDrawnElsewhere(control: Element): boolean {
  if (!isDrawnByPages(control) || !control.checkVisibility({ visibilityProperty: true }))
    return false;
  return facesOf(control)
    .slice(1)
    .some((face) => isVisible(face) && (face.textContent?.trim() ?? '') !== '');
}

/** Whether what lies on top at a control is the control, or belongs to it and to nothing else. */
export function isWithinField(met: Element, control: Element): boolean {
  if (isInside(met, control)) return true;
  if (labelsOf(control).some((label) => isInside(met, label))) return true;
  if (isInside(control, met)) return !holdsOthers(met, control);
  if (!isDrawnByPages(control)) return false;
  const around = shownIn(control);
  return around !== null && !holdsOthers(around, control) && isInside(met, around);
}

function labelsOf(control: Element): readonly Element[] {
  const isLabelled =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLButtonElement;
  return isLabelled ? [...(control.labels ?? [])] : [];
}

function isInside(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at !== null; at = shownIn(at)) {
    if (at === around) return true;
  }
  return false;
}

const controls =
  'input:not([type=hidden]), select, textarea, button, a[href], [tabindex], [role=button], [role=checkbox], [role=switch], [role=combobox], [role=textbox]';

/** Whether an element is more than one field's: then what lies there may be anything. */
function holdsOthers(around: Element, control: Element): boolean {
  if (around === around.ownerDocument.body || around === around.ownerDocument.documentElement) {
    return true;
  }
  return [...around.querySelectorAll(controls)].some(
    (each) => each !== control && !isInside(each, control) && !each.contains(control),
  );
}
