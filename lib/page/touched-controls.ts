import { kindOf } from './element-kind.ts';
import { radiosOf } from './radio-group.ts';
import { readValue } from './read-control.ts';

/** Knows which controls somebody changed since the document was loaded. */
export interface TouchedControls {
  isTouched: (element: Element) => boolean;
}

const entries = ['input', 'change'];
/** What comes before a page changes a control of its own making. */
const presses = ['pointerdown', 'click', 'keydown'];

/**
 * A control that was typed into, or that a browser filled again after a reload, does not show what the
 * console has saved; nor does a list or switch of the page's own making, which changes without an event
 * that would say so, once it holds something else than before a press.
 */
export function watchTouched(page: Document, signal: AbortSignal): TouchedControls {
  const touched = new WeakSet<EventTarget>();
  const before = new WeakMap<EventTarget, readonly [value: string, made: number]>();
  let made = 0;
  const meet = (target: EventTarget) => {
    if (!(target instanceof Element) || !isChosen(target)) return;
    const value = readValue(target);
    const [was = value, since = made] = before.get(target) ?? [];
    // What changes without a press is still being loaded.
    if (since === made) before.set(target, [value, made]);
    else if (was !== value) touched.add(target);
  };
  const hear = (event: Event) => {
    const path = event.composedPath();
    if (entries.includes(event.type)) touched.add(path[0] ?? page);
    else path.forEach(meet);
    made += 1;
  };
  for (const type of [...entries, ...presses]) {
    page.addEventListener(type, hear, { capture: true, signal, passive: true });
  }
  const isTouched = (element: Element) => {
    meet(element);
    return touched.has(element) || isRestored(element);
  };
  return { isTouched: (element) => [element, ...radiosOf(element)].some(isTouched) };
}

function isChosen(element: Element): boolean {
  const kind = kindOf(element);
  return kind === 'choice' || kind === 'switch' || element.getAttribute('role') === 'combobox';
}

/** In a form that posts, the markup itself says what the server sent. */
function isRestored(element: Element): boolean {
  if (!holdsValue(element) || element.form?.method !== 'post') return false;
  if (element instanceof HTMLSelectElement) return element.selectedIndex !== defaultIndex(element);
  return element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type)
    ? element.checked !== element.defaultChecked
    : element.value !== element.defaultValue;
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
