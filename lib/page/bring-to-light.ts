import { findOpener } from '../consoles/field-state.ts';
import type { FieldDescription } from '../consoles/page-description.ts';
import { type FillContext, findTarget } from './fill-target.ts';
import { whyUnreachable } from './reachable.ts';

/**
 * Where a field is hidden behind its opener, presses that and waits for it to appear. Everything is
 * opened before anything is written. False where pressing it might send the form or leave the page, or where a person
 * could not press it.
 */
export async function bringToLight(
  field: FieldDescription,
  context: FillContext,
): Promise<boolean> {
  if (isInSight(field, context)) return true;
  const outlined = context.outline();
  const opener = findOpener(outlined.outline, field);
  const button = opener && outlined.elements.get(opener.order);
  if (!(button instanceof HTMLElement)) return true;
  if (!isHarmless(button) || whyUnreachable(button, context.geometry) !== null) return false;
  button.click();
  for (let tries = 0; tries < 10 && !context.signal.aborted; tries += 1) {
    if (isInSight(field, context)) return true;
    await context.nextChange();
  }
  return true;
}

/** What only an import names may be something else, so the field itself may still come to light. */
function isInSight(field: FieldDescription, context: FillContext): boolean {
  const target = findTarget(field, context);
  return target !== 'missing' && target !== 'proposed';
}

/** A button that submits, or a link that leads away, is for the admin to press. */
export function isHarmless(button: HTMLElement): boolean {
  if (button instanceof HTMLButtonElement) return button.type !== 'submit' || button.form === null;
  if (button instanceof HTMLInputElement) return button.type !== 'submit';
  if (button instanceof HTMLAnchorElement) {
    const href = button.getAttribute('href');
    return href === null || href.startsWith('#');
  }
  return true;
}
