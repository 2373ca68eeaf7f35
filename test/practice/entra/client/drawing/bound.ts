import type { Live, Reading } from '../model/live.ts';
import { follow, type Scope } from './scope.ts';

type TextBox = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Shows a live text in a box, and takes what is entered when the box says so by an event. */
export function bindText(
  scope: Scope,
  box: TextBox,
  value: Live<string>,
  event: 'change' | 'input',
): void {
  follow(scope, value, (now) => {
    if (box.value !== now) box.value = now;
  });
  box.addEventListener(event, () => void value(box.value));
}

export function bindTick(scope: Scope, box: HTMLInputElement, value: Live<boolean>): void {
  follow(scope, value, (now) => {
    box.checked = now;
  });
  box.addEventListener('change', () => void value(box.checked));
}

/** Keeps a control disabled for as long as a live value says so. */
export function bindEnabled(
  scope: Scope,
  control: { disabled: boolean },
  enabled: Reading<boolean>,
): void {
  follow(scope, enabled, (now) => {
    control.disabled = !now;
  });
}
