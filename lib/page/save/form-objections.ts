import { allItems, type OutlineItem } from '../../consoles/outline.ts';
import type { SaveRefusal } from '../../consoles/save-order.ts';
import type { OutlinedDocument } from '../outline-document.ts';
import { type SaveScope, scopeOf } from './save-scope.ts';

const entered = ['text', 'multiline', 'choice', 'switch', 'secret'];

/**
 * What speaks against saving all that stands in a form or pane: the admin changed something there that was not
 * reviewed, something needed is empty, or the page itself objects.
 *
 * @param reviewed the controls that were written, and those that were right already.
 */
export function objectionToSave(
  { outline, elements }: OutlinedDocument,
  scope: SaveScope,
  reviewed: ReadonlySet<Element>,
): SaveRefusal | null {
  const boxes = allItems(outline).flatMap((item) => {
    const element = elements.get(item.order);
    return element && entered.includes(item.kind) && isWithin(element, scope)
      ? [{ item, element }]
      : [];
  });
  if (boxes.some(({ item, element }) => item.touched && !reviewed.has(element))) {
    return 'others-changed';
  }
  if (boxes.some(({ item, element }) => isNeeded(item, element) && item.value === '')) {
    return 'required-empty';
  }
  return boxes.some(({ element }) => isObjectedTo(element)) ? 'page-objects' : null;
}

function isWithin(element: Element, { form, pane }: SaveScope): boolean {
  const own = scopeOf(element);
  return own.form === form && own.pane === pane;
}

/** What a secret holds is never read; of that the browser says what is missing. */
function isNeeded({ kind, editable, captions }: OutlineItem, element: Element): boolean {
  if (!editable || kind === 'secret') return false;
  return (
    element.hasAttribute('required') ||
    element.getAttribute('aria-required') === 'true' ||
    captions.some(({ tie, text }) => tie !== 'placeholder' && /\*\s*$/.test(text))
  );
}

function isObjectedTo(element: Element): boolean {
  if (element.getAttribute('aria-invalid') === 'true') return true;
  const isBox =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return isBox && element.willValidate && !element.validity.valid;
}
