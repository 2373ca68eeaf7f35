/**
 * Writes as a person's typing ends up: frameworks shadow `value` on the element and listen to
 * different events, so the prototype's own setter is used and every usual event follows.
 */
export function writeControl(element: Element, value: string): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: false });
  if (element instanceof HTMLSelectElement) writeSelect(element, value);
  else if (element instanceof HTMLTextAreaElement) writeText(element, HTMLTextAreaElement, value);
  else if (isSwitch(element)) writeSwitch(element, value);
  else if (isRadio(element)) element.click();
  else if (element instanceof HTMLInputElement) writeText(element, HTMLInputElement, value);
}

/** Whether a write would do anything: lists of the page's own making are for the admin to choose from. */
export function isWritable(element: Element): boolean {
  if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement || isSwitch(element);
}

function isRadio(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio';
}

function isSwitch(element: Element): boolean {
  if (element instanceof HTMLInputElement && element.type === 'checkbox') return true;
  return element.getAttribute('aria-checked') !== null;
}

type TextControl = typeof HTMLInputElement | typeof HTMLTextAreaElement;

function writeText(
  element: HTMLInputElement | HTMLTextAreaElement,
  type: TextControl,
  value: string,
): void {
  const setter = Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set;
  setter?.call(element, value);
  announce(element, ['input', 'change']);
}

function writeSelect(element: HTMLSelectElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
  setter?.call(element, value);
  announce(element, ['input', 'change']);
}

/** A click is the one thing that every kind of switch understands. */
function writeSwitch(element: Element, value: string): void {
  const isOn =
    element instanceof HTMLInputElement
      ? element.checked
      : element.getAttribute('aria-checked') === 'true';
  if (isOn !== (value === 'on') && element instanceof HTMLElement) element.click();
}

function announce(element: Element, types: readonly string[]): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
  for (const type of types) {
    element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }));
}
