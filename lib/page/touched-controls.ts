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
  if (element instanceof HTMLInputElement && element.form?.method === 'post') {
    return element.type === 'checkbox' || element.type === 'radio'
      ? element.checked !== element.defaultChecked
      : element.value !== element.defaultValue;
  }
  if (element instanceof HTMLTextAreaElement && element.form?.method === 'post') {
    return element.value !== element.defaultValue;
  }
  return element instanceof HTMLSelectElement && element.form?.method === 'post'
    ? element.selectedIndex !== defaultIndex(element)
    : false;
}

/** The option that the markup chose; the first one where it chose none. */
function defaultIndex(select: HTMLSelectElement): number {
  const options = [...select.options];
  const chosen = options.findLastIndex((option) => option.defaultSelected);
  return chosen >= 0 ? chosen : options.findIndex((option) => !option.disabled);
}
