import type { Choice } from '../model/controls.ts';
import { bindEnabled } from './bound.ts';
import { element, truthOf } from './element.ts';
import { follow, type Scope } from './scope.ts';

/** A choice as radio buttons, which have their caption beside them. */
export function radioGroup(choice: Choice, scope: Scope): HTMLElement {
  const name = `choice-${choice.truth || choice.label}`;
  const rows = choice.options.map(({ key, text }) => {
    const radio = element('input', { type: 'radio', name, value: key });
    follow(scope, choice.value, (now) => {
      radio.checked = now === key;
    });
    bindEnabled(scope, radio, choice.enabled);
    radio.addEventListener('change', () => void choice.value(key));
    return element('label', {}, radio, ' ', text);
  });
  return element('div', { role: 'radiogroup', ...truthOf(choice.truth) }, ...rows);
}
