import type { OutlineOption } from '../consoles/outline.ts';

/** What a control holds: its text, its chosen option's text, or `on` and `off`. */
export function readValue(element: Element): string {
  if (element instanceof HTMLInputElement) {
    return element.type === 'checkbox' ? onOff(element.checked) : element.value;
  }
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) {
    return element.selectedOptions[0]?.textContent?.trim() ?? '';
  }
  const checked = element.getAttribute('aria-checked');
  if (checked !== null) return onOff(checked === 'true');
  return element.textContent?.trim() ?? '';
}

function onOff(on: boolean): 'on' | 'off' {
  return on ? 'on' : 'off';
}

const mostOptions = 500;

/** The options of a native choice; those of other choices are known only while they are open. */
export function readOptions(element: Element): OutlineOption[] {
  if (!(element instanceof HTMLSelectElement)) return [];
  return [...element.options]
    .filter((option) => !option.disabled)
    .slice(0, mostOptions)
    .map((option) => ({ value: option.value, text: option.text.trim() }));
}
