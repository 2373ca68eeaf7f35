import type { FillItem, FillOrder } from '../consoles/fill-order.ts';
import type { FillOutcome, FillResult } from '../consoles/fill-result.ts';
import type { FieldId } from '../consoles/ids.ts';
import { allItems } from '../consoles/outline.ts';
import { bringToLight } from './bring-to-light.ts';
import { type FillContext, findTarget } from './fill-target.ts';
import { radiosOf } from './radio-group.ts';
import { readBack, type Written } from './read-back.ts';
import { reviewedRecord } from './reviewed-page.ts';
import { pageHadItsTurn } from './settle.ts';
import { untilWithinReach } from './within-reach.ts';
import { refused, writeField } from './write-field.ts';

/**
 * Writes each field of an order and reads it back after the page had its turn. Page and field are found
 * anew just before each is written; what is not exactly as reviewed is left alone.
 */
export async function fillPage(order: FillOrder, context: FillContext): Promise<FillResult[]> {
  const page = reviewedRecord(order, context);
  if (page === null) return order.items.map((item) => untouched(item, 'another-page'));
  const fields = new Map(page.fields.map((field) => [field.id, field]));
  const closed = new Set<FillItem>();
  if (order.isFresh) await untilWithinReach(order, page, context);
  for (const item of order.items) {
    const field = fields.get(item.field);
    if (field && !(await bringToLight(field, context))) closed.add(item);
  }
  if (order.isFresh) await untilWithinReach(order, page, context);
  const stood = new Map<FieldId, Element>();
  for (const { field: id } of order.items) {
    const field = fields.get(id);
    const target = field ? findTarget(field, context) : 'missing';
    if (typeof target !== 'string') stood.set(id, target.element);
  }
  const write = (item: FillItem): Promise<Written> | Written => {
    const field = fields.get(item.field);
    if (field === undefined) return refused(item, null, 'missing');
    if (closed.has(item)) return refused(item, field, 'open-it-first');
    if (reviewedRecord(order, context) === null) return refused(item, field, 'another-page');
    return writeField(item, field, stood.get(item.field) ?? null, context);
  };
  const written: Written[] = [];
  for (const item of order.items) written.push(await write(item));
  moveFocusOn(written, context);
  await pageHadItsTurn(context.signal);
  return written.map((each) => readBack(each, context));
}

/**
 * Controls that commit when focus leaves them get their turn: focus goes to the next box, never to a
 * button, which a press of Enter would press.
 */
function moveFocusOn(written: readonly Written[], context: FillContext): void {
  const last = written.findLast((each) => each.element !== null)?.element;
  if (!last) return;
  const { outline, elements } = context.outline();
  const boxes = allItems(outline)
    .filter((item) => item.editable && item.kind !== 'button')
    .map((item) => elements.get(item.order));
  const next = boxes[boxes.indexOf(last) + 1] ?? boxes.find((box) => box !== last);
  if (next instanceof HTMLElement)
    (radiosOf(next).find(({ checked }) => checked) ?? next).focus({ preventScroll: true });
  else if (last instanceof HTMLElement) last.blur();
}

function untouched(item: FillItem, outcome: FillOutcome): FillResult {
  return { field: item.field, outcome, before: item.expect, after: item.expect };
}
