import type { FillOrder } from '../../consoles/fill-order.ts';
import type { FillResult } from '../../consoles/fill-result.ts';
import type { SaveOrder, SaveOutcome, SaveRefusal } from '../../consoles/save-order.ts';
import type { FillContext } from '../fill-target.ts';
import { reviewedPage } from '../reviewed-page.ts';
import { controlHolding } from './control-holding.ts';
import { findSave } from './find-save.ts';
import { objectionToSave } from './form-objections.ts';
import { commonScope } from './save-scope.ts';

/** Milliseconds for which a button may stay disabled: some pages think long about what was written. */
const patience = 4_000;

/**
 * Presses the one button that saves what an order wrote, once, and only while all of it stands there as it was
 * reviewed and read back; says otherwise why nothing was pressed. Everything is looked at again in the very moment
 * before the press.
 *
 * @param filled what came of the order, all of it.
 */
export async function pressSave(
  order: FillOrder,
  save: SaveOrder,
  filled: readonly FillResult[],
  context: FillContext,
): Promise<Exclude<SaveOutcome, 'unknown'>> {
  if (!isAllKept(order, filled)) return 'not-all-kept';
  const end = Date.now() + patience;
  for (;;) {
    const found = pressable(order, save, filled, context);
    if (typeof found !== 'string') {
      partToPress(found).click();
      return 'pressed';
    }
    if (found !== 'disabled' || Date.now() >= end || context.signal.aborted) return found;
    await context.nextChange();
  }
}

/** Of a place in a bar of commands, which is no button itself, what it holds is pressed. */
function partToPress(found: HTMLElement): HTMLElement {
  let part = found;
  while (!part.matches(buttons) && part.firstElementChild instanceof HTMLElement) {
    part = part.firstElementChild;
  }
  return part;
}

const buttons = 'button, input, a, [role=button], [role=menuitem]';

function isAllKept({ items }: FillOrder, filled: readonly FillResult[]): boolean {
  const kept = filled.filter(({ outcome }) => outcome === 'filled' || outcome === 'already');
  return items.length > 0 && items.every(({ field }) => kept.some((each) => each.field === field));
}

function pressable(
  order: FillOrder,
  { caption, kept }: SaveOrder,
  filled: readonly FillResult[],
  context: FillContext,
): HTMLElement | SaveRefusal {
  const page = reviewedPage(order, context);
  if (page === null) return 'another-page';
  const fields = new Map(page.fields.map((field) => [field.id, field]));
  const expected = [...kept, ...filled.map(({ field, after }) => ({ field, expect: after }))];
  const reviewed: Element[] = [];
  for (const { field, expect } of expected) {
    const described = fields.get(field);
    const control = described ? controlHolding(described, expect, context) : null;
    if (control === null) return 'not-all-kept';
    reviewed.push(control);
  }
  const scope = commonScope(reviewed);
  if (scope === null) return 'ambiguous';
  const outlined = context.outline();
  const objection = objectionToSave(outlined, scope, new Set(reviewed));
  if (objection !== null) return objection;
  return findSave(caption, scope, [document, ...outlined.shadowRoots], context.geometry);
}
