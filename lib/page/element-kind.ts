import type { ItemKind } from '../consoles/outline.ts';
import { radiosOf } from './radio-group.ts';

const textTypes = new Set(['', 'text', 'url', 'email', 'search', 'tel']);
const switchRoles = new Set(['checkbox', 'switch', 'menuitemcheckbox']);
export const controlRoles = new Set([
  ...switchRoles,
  'button',
  'combobox',
  'listbox',
  'textbox',
  'searchbox',
]);

export const controlTags = new Set(['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON', 'A']);

/** What a person can do with an element; null where it is no control. */
export function kindOf(
  element: Element,
  tag = element.tagName,
  role = element.getAttribute('role') ?? '',
): ItemKind | null {
  if (!controlTags.has(tag) && !controlRoles.has(role)) return null;
  if (element instanceof HTMLInputElement) return inputKind(element, role);
  if (element instanceof HTMLTextAreaElement) return element.readOnly ? 'shown' : 'multiline';
  if (element instanceof HTMLSelectElement) return 'choice';
  if (element instanceof HTMLButtonElement)
    return role === 'combobox' ? 'choice' : buttonKind(role);
  return roleKind(element, role);
}

function inputKind(input: HTMLInputElement, role: string): ItemKind | null {
  const { type } = input;
  if (type === 'checkbox') return 'switch';
  if (type === 'password') return 'secret';
  if (type === 'submit' || type === 'button') return 'button';
  if (!textTypes.has(type)) return null;
  return input.readOnly && role !== 'combobox' ? 'shown' : 'text';
}

function buttonKind(role: string): ItemKind {
  return switchRoles.has(role) ? 'switch' : 'button';
}

function roleKind(element: Element, role: string): ItemKind | null {
  if (switchRoles.has(role)) return 'switch';
  if (role === 'button') return 'button';
  if (role === 'combobox' || role === 'listbox') return 'choice';
  if (role === 'textbox' || role === 'searchbox') return isEditable(element) ? 'text' : 'shown';
  if (element instanceof HTMLAnchorElement) return 'button';
  return null;
}

/** Whether a person can change the element's value now. */
export function isEditable(element: Element): boolean {
  if (element.getAttribute('aria-disabled') === 'true') return false;
  if (element.getAttribute('aria-readonly') === 'true') return false;
  // A disabled group disables what it holds, which the control's own property does not say.
  if (element.matches(':disabled')) return false;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return !element.readOnly;
  }
  // A write would choose the one value, and lose what else is chosen.
  if (element instanceof HTMLSelectElement) return !element.multiple;
  if (element instanceof HTMLButtonElement) return true;
  const radios = radiosOf(element);
  if (radios.length > 0) return radios.some((radio) => !radio.matches(':disabled'));
  return element instanceof HTMLElement && (element.isContentEditable || element.tabIndex >= 0);
}
