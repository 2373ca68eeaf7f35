import { kindOf } from './element-kind.ts';
import { isInSight } from './field-face.ts';
import { radiosOf } from './radio-group.ts';
import { readValue } from './read-control.ts';

/** Knows which controls somebody changed since the document was loaded. */
export interface TouchedControls {
  isTouched: (element: Element) => boolean;
}

const entries = ['input', 'change'];
/** What comes before a page changes a control of its own making. */
const presses = ['pointerdown', 'click', 'keydown'];
const mostDrafts = 50;

/**
 * A control that was typed into, or that a browser filled again after a reload, does not show what the
 * console has saved; nor does one that a page changes without an event that would say so, as it does with
 * its own lists and switches and with what it imports, once it holds something else than before a press.
 */
export function watchTouched(page: Document, signal: AbortSignal): TouchedControls {
  const touched = new WeakSet<EventTarget>();
  const before = new WeakMap<EventTarget, readonly [value: string, made: number]>();
  let made = 0;
  const meet = (target: EventTarget) => {
    if (!(target instanceof Element) || !(isChosen(target) || isTextBox(target))) return;
    const value = readValue(target);
    const [was = value, since = made] = before.get(target) ?? [];
    // What changes without a press is still being loaded.
    if (since === made) before.set(target, [value, made]);
    else if (was !== value) touched.add(target);
  };
  /** What boxes hold that were changed, and not sent since. */
  const drafts = new Map<Element, string>();
  const enter = (target: EventTarget) => {
    touched.add(target);
    if (drafts.size > mostDrafts) drafts.clear();
    if (target instanceof Element && isTextBox(target)) drafts.set(target, target.value);
  };
  // A page that draws a draft anew, in the place of an element that is gone, has not saved it.
  const isDraft = (element: Element) =>
    [...drafts].some(
      ([gone, value]) =>
        !gone.isConnected &&
        value !== '' &&
        isTextBox(element) &&
        bare(value) === bare(element.value),
    );
  const hear = (event: Event) => {
    const path = event.composedPath();
    if (entries.includes(event.type)) enter(path[0] ?? page);
    else path.flatMap(withItsForm).forEach(meet);
    made += 1;
  };
  for (const type of [...entries, ...presses]) {
    page.addEventListener(type, hear, { capture: true, signal, passive: true });
  }
  page.addEventListener('submit', () => drafts.clear(), { capture: true, signal, passive: true });
  const isTouched = (element: Element) => {
    meet(element);
    // What nobody sees a page fills by itself.
    return touched.has(element) || isDraft(element) || (isRestored(element) && isInSight(element));
  };
  return { isTouched: (element) => [element, ...radiosOf(element)].some(isTouched) };
}

/** A page may draw what was typed in a form of its own: with a stroke at its end, or in other lines. */
function bare(text: string): string {
  return text.replace(/[\s/]+|-----.*?-----/g, '').toLowerCase();
}

function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  const isBox = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isBox && ['text', 'multiline'].includes(kindOf(element) ?? '');
}

function isChosen(element: Element): boolean {
  const kind = kindOf(element);
  return kind === 'choice' || kind === 'switch' || element.getAttribute('role') === 'combobox';
}

/** A press may change what stands in the same form; what nobody sees there a page fills by itself. */
function withItsForm(target: EventTarget): EventTarget[] {
  return target instanceof HTMLFormElement ? [...target.elements].filter(isInSight) : [target];
}

/**
 * In a form that posts, the markup itself says what the server sent. So does a value that is written there in
 * another form, which a script may have changed since: that is doubted only where a browser may fill in again.
 */
function isRestored(element: Element): boolean {
  if (!holdsValue(element)) return false;
  if (element.form?.method !== 'post') {
    const mayFill = element.hasAttribute('value') && /^(?:reload|back_forward)$/.test(arrival());
    return mayFill && element.value !== element.getAttribute('value');
  }
  if (element instanceof HTMLSelectElement) return element.selectedIndex !== defaultIndex(element);
  return element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type)
    ? element.checked !== element.defaultChecked
    : element.value !== element.defaultValue;
}

/** How the document was come to; empty where the browser does not tell. */
function arrival(): string {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation !== undefined && 'type' in navigation ? String(navigation.type) : '';
}

function holdsValue(
  element: Element,
): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

/** The option that the markup chose; the first one where it chose none. */
function defaultIndex(select: HTMLSelectElement): number {
  const options = [...select.options];
  const chosen = options.findLastIndex((option) => option.defaultSelected);
  return chosen >= 0 ? chosen : options.findIndex((option) => !option.disabled);
}
