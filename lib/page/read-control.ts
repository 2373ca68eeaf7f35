import type { OutlineOption } from '../consoles/outline.ts';
import { radioOptions } from './radio-group.ts';

/** What a control holds: its text, its chosen option's text, or `on` and `off`. */
export function readValue(element: Element): string {
  if (element instanceof HTMLInputElement) {
    return element.type === 'checkbox' ? onOff(element.checked) : element.value;
  }
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) {
    return element.selectedOptions[0]?.textContent?.trim() ?? '';
  }
  const radios = radioOptions(element);
  if (radios.length > 0) return radios.find(({ radio }) => radio.checked)?.text ?? '';
  const checked = element.getAttribute('aria-checked');
  if (checked !== null) return onOff(checked === 'true');
  return element.textContent?.trim() ?? '';
}

function onOff(on: boolean): 'on' | 'off' {
  return on ? 'on' : 'off';
}

const mostOptions = 500;

/** What a control holds, in the form in which it is written. */
export function heldBy(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.value;
  const radios = radioOptions(element);
  if (radios.length > 0) return radios.find(({ radio }) => radio.checked)?.value ?? '';
  return readValue(element);
}

/**
 * The options of a native choice, but for those that share a value; those of other choices are known only while they
 * are open.
 */
export function readOptions(element: Element): OutlineOption[] {
  if (!(element instanceof HTMLSelectElement)) return radioChoices(element);
  const all = [...element.options];
  const shared = Map.groupBy(all, ({ value }) => value);
  return all
    .filter(({ disabled, value }) => !disabled && shared.get(value)?.length === 1)
    .slice(0, mostOptions)
    .map((option) => ({ value: option.value, text: option.text.trim() }));
}

function radioChoices(element: Element): OutlineOption[] {
  return radioOptions(element)
    .filter(({ radio }) => !radio.matches(':disabled'))
    .map(({ value, text }) => ({ value, text }));
}
