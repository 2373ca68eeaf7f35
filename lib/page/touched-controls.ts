import { radiosOf } from './radio-group.ts';

/** Knows which controls somebody changed since the document was loaded. */
export interface TouchedControls {
  isTouched: (element: Element) => boolean;
}

/**
 * A control that was typed into, or that a browser filled again after a reload, does not show what the
 * console has saved.
 */
export function watchTouched(page: Document, signal: AbortSignal): TouchedControls {
  const touched = new WeakSet<EventTarget>();
  const mark = (event: Event) => {
    const target = event.composedPath()[0];
    if (target) touched.add(target);
  };
  for (const type of ['input', 'change']) {
    page.addEventListener(type, mark, { capture: true, signal, passive: true });
  }
  const isTouched = (element: Element) => touched.has(element) || isRestored(element);
  return { isTouched: (element) => [element, ...radiosOf(element)].some(isTouched) };
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
