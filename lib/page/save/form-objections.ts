import { allItems, type OutlineItem } from '../../consoles/outline.ts';
import type { SaveRefusal } from '../../consoles/save-order.ts';
import type { OutlinedDocument } from '../outline-document.ts';
import { isVisible } from '../visible.ts';
import { type SaveScope, scopeOf } from './save-scope.ts';

/** What is sent with a form, or kept with a pane, besides what was reviewed. */
interface Entry {
  readonly element: Element;
  readonly isTouched: boolean;
  /** It is needed, and nothing is entered. */
  readonly isMissing: boolean;
  readonly isObjectedTo: boolean;
}

/**
 * What speaks against saving all that stands in a form or pane: the admin changed something there that was not
 * reviewed, something needed is empty, or the page itself objects.
 *
 * @param reviewed the controls that were written, and those that were right already.
 */
export function objectionToSave(
  outlined: OutlinedDocument,
  scope: SaveScope,
  reviewed: ReadonlySet<Element>,
): SaveRefusal | null {
  const entries = [...knownEntries(outlined), ...otherEntries(outlined)].filter(({ element }) =>
    isWithin(element, scope),
  );
  if (entries.some(({ element, isTouched }) => isTouched && !isPartOf(element, reviewed))) {
    return 'others-changed';
  }
  if (entries.some(({ isMissing }) => isMissing)) return 'required-empty';
  return entries.some(({ isObjectedTo }) => isObjectedTo) ? 'page-objects' : null;
}

const entered = ['text', 'multiline', 'choice', 'switch', 'secret'];

/** What can be seen and is understood. */
function knownEntries({ outline, elements }: OutlinedDocument): Entry[] {
  return allItems(outline).flatMap((item) => {
    const element = elements.get(item.order);
    if (element === undefined || !entered.includes(item.kind)) return [];
    const isMissing = isNeeded(item, element) && item.value === '';
    return [{ element, isTouched: item.touched, isMissing, isObjectedTo: isWrong(element) }];
  });
}

export const enterable =
  'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea, [contenteditable]:not([contenteditable=false])';

/** What is of no kind that is filled, and what cannot be seen now: it is sent all the same. */
function otherEntries({ outline, elements, shadowRoots, isTouched }: OutlinedDocument): Entry[] {
  const known = new Set(allItems(outline).map(({ order }) => elements.get(order)));
  return [document, ...shadowRoots]
    .flatMap((root) => [...root.querySelectorAll(enterable)])
    .filter((element) => !known.has(element))
    .map((element) => {
      const isSeen = isVisible(element);
      return {
        element,
        isTouched: isTouched(element),
        isMissing: isSeen && saysItIsNeeded(element) && 'value' in element && element.value === '',
        isObjectedTo: isSeen && isWrong(element),
      };
    });
}

function isWithin(element: Element, { form, pane }: SaveScope): boolean {
  const own = scopeOf(element);
  return own.form === form && own.pane === pane;
}

/** A control of the page's own making is filled through the boxes that it holds. */
function isPartOf(element: Element, reviewed: ReadonlySet<Element>): boolean {
  return [...reviewed].some((each) => each.contains(element));
}

/** What a secret holds is never read; of that the browser says what is missing. */
function isNeeded({ kind, editable, captions }: OutlineItem, element: Element): boolean {
  if (!editable || kind === 'secret') return false;
  return (
    saysItIsNeeded(element) ||
    captions.some(({ tie, text }) => tie !== 'placeholder' && /\*\s*$/.test(text))
  );
}

function saysItIsNeeded(element: Element): boolean {
  return element.hasAttribute('required') || element.getAttribute('aria-required') === 'true';
}

function isWrong(element: Element): boolean {
  if (element.getAttribute('aria-invalid') === 'true') return true;
  const isBox =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return isBox && element.willValidate && !element.validity.valid;
}
