import type { FillItem } from '../consoles/fill-order.ts';
import type { FillOutcome, FillResult } from '../consoles/fill-result.ts';
import type { FieldDescription } from '../consoles/page-description.ts';
import { type FillContext, findTarget } from './fill-target.ts';
import { keptAs } from './kept-value.ts';
import { heldBy, readValue } from './read-control.ts';

/** What was done with one field of an order. */
export interface Written {
  readonly item: FillItem;
  readonly field: FieldDescription | null;
  readonly element: Element | null;
  readonly before: string;
  /** What it must hold now if the page kept it. */
  readonly wrote: string;
  readonly outcome: FillOutcome;
}

/** What the field holds after the page had its turn. */
export function readBack(each: Written, context: FillContext): FillResult {
  const { item, before, wrote, outcome } = each;
  const element = each.element && standing(each.element, each.field, context);
  if (!element) {
    const lost = each.element ? 'not-kept' : outcome;
    return { field: item.field, outcome: lost, before, after: before };
  }
  const kept = keptAs(wrote, heldBy(element), before);
  return { field: item.field, ...kept, before, after: readValue(element) };
}

/**
 * Frameworks replace elements while they render: then the field is found anew. Where by now another control is the
 * field's, what was written stands in a place that means something else.
 */
function standing(
  element: Element,
  field: FieldDescription | null,
  context: FillContext,
): Element | null {
  if (field === null || (element.isConnected && field.repeats)) return element;
  const found = findTarget(field, context);
  if (!element.isConnected) return typeof found === 'string' ? null : found.element;
  return typeof found === 'string' || found.element === element ? element : null;
}
