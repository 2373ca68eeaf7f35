import type { Press } from '../model/controls.ts';
import { follow, type Scope } from './scope.ts';

/** Makes any element behave as a button does: click, Enter and Space, aria-disabled. */
export function pressable<Made extends HTMLElement>(
  scope: Scope,
  made: Made,
  { enabled, press, label }: Pick<Press, 'enabled' | 'press' | 'label'>,
): Made {
  const go = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    if (enabled.peek()) void press();
  };
  made.tabIndex = 0;
  if (label) made.setAttribute('aria-label', label);
  made.addEventListener('click', go);
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') go(event);
  });
  follow(scope, enabled, (now) => made.setAttribute('aria-disabled', String(!now)));
  return made;
}
