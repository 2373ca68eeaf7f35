import { meansWanted } from '../consoles/choose-option.ts';
import { findOpener } from '../consoles/field-state.ts';
import type { FillItem, FillOrder } from '../consoles/fill-order.ts';
import type { FillOutcome, FillResult } from '../consoles/fill-result.ts';
import { allItems, type Outline } from '../consoles/outline.ts';
import type { FieldDescription } from '../consoles/page-description.ts';
import { recognisePages } from '../consoles/recognise-pages.ts';
import { type FillContext, findTarget } from './fill-target.ts';
import { chooseFromOwnList, isOwnList } from './own-list.ts';
import { held, readBack, type Written } from './read-back.ts';
import { readValue } from './read-control.ts';
import { pageHadItsTurn } from './settle.ts';
import { isWritable, writeControl } from './write-control.ts';

/**
 * Writes each field of an order and reads it back after the page had its turn. Every field is found
 * anew just before it is written; what is not exactly as reviewed is left alone.
 */
export async function fillPage(order: FillOrder, context: FillContext): Promise<FillResult[]> {
  const page = recognised(order, context);
  if (page === null) return order.items.map((item) => untouched(item, 'another-page'));
  const fields = new Map(page.fields.map((field) => [field.id, field]));
  const closed = new Set<FillItem>();
  for (const item of order.items) {
    const field = fields.get(item.field);
    if (field && !(await bringToLight(field, context))) closed.add(item);
  }
  const written: Written[] = [];
  for (const item of order.items) {
    const field = fields.get(item.field) ?? null;
    written.push(
      closed.has(item)
        ? refused(item, field, 'open-it-first')
        : await writeField(item, field, context),
    );
  }
  moveFocusOn(written, context);
  await pageHadItsTurn(context.signal);
  return written.map((each) => readBack(each, context));
}

function recognised(order: FillOrder, context: FillContext) {
  if (context.host !== order.host) return null;
  const { outline } = context.outline();
  if (applicationIn(outline, context) !== order.application) return null;
  const described = context.described();
  const place = described.placeOf(outline.address);
  const pages = recognisePages(outline, place, described.pages);
  return pages.find((each) => each.page.id === order.page)?.page ?? null;
}

/** One document shows one application after another: the one that was reviewed must still be there. */
function applicationIn(outline: Outline, { described }: FillContext): string | null {
  const readings = described().readingsOf(outline);
  return readings.find((each) => each.setting === 'app.objectId')?.value ?? null;
}

async function writeField(
  item: FillItem,
  field: FieldDescription | null,
  context: FillContext,
): Promise<Written> {
  const target = field ? findTarget(field, context) : 'missing';
  if (typeof target === 'string') return refused(item, field, target);
  const { element } = target;
  const before = readValue(element);
  const left = (outcome: FillOutcome): Written => ({
    ...refused(item, field, outcome),
    before,
  });
  if (before !== item.expect) return left('changed-since-review');
  if (held(element) === item.value) return left('already');
  if (!target.editable) return left('not-editable');
  if (isOwnList(element)) return chooseIn(element, { ...left('filled'), element }, context);
  if (!isWritable(element)) return left('not-editable');
  if (element instanceof HTMLSelectElement && !hasOption(element, item.value)) {
    return left('option-missing');
  }
  writeControl(element, item.value);
  return { item, field, element, before, wrote: item.value, outcome: 'filled' };
}

/** A list of the page's own making is opened, chosen from and closed again. */
async function chooseIn(
  list: HTMLElement,
  written: Written,
  context: FillContext,
): Promise<Written> {
  const { item } = written;
  const left = (outcome: FillOutcome): Written => ({ ...written, element: null, outcome });
  if (meansWanted(item.field, item.value, written.before, [])) return left('already');
  if (!isHarmless(list)) return left('not-editable');
  const choice = await chooseFromOwnList(list, item.field, item.value, context);
  if (choice.outcome === 'chosen') return { ...written, wrote: choice.text };
  return left(choice.outcome === 'not-opened' ? 'not-editable' : 'option-missing');
}

/**
 * Where a field is hidden behind its opener, presses that and waits for it to appear. Everything is
 * opened before anything is written. False where pressing it might send the form or leave the page.
 */
async function bringToLight(field: FieldDescription, context: FillContext): Promise<boolean> {
  if (isInSight(field, context)) return true;
  const outlined = context.outline();
  const opener = findOpener(outlined.outline, field);
  const button = opener && outlined.elements.get(opener.order);
  if (!(button instanceof HTMLElement)) return true;
  if (!isHarmless(button)) return false;
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
function isHarmless(button: HTMLElement): boolean {
  if (button instanceof HTMLButtonElement) return button.type !== 'submit' || button.form === null;
  if (button instanceof HTMLInputElement) return button.type !== 'submit';
  if (button instanceof HTMLAnchorElement) {
    const href = button.getAttribute('href');
    return href === null || href.startsWith('#');
  }
  return true;
}

function hasOption(select: HTMLSelectElement, value: string): boolean {
  return [...select.options].some((option) => option.value === value && !option.disabled);
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
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  else if (last instanceof HTMLElement) last.blur();
}

function refused(item: FillItem, field: FieldDescription | null, outcome: FillOutcome): Written {
  return { item, field, element: null, before: item.expect, wrote: item.value, outcome };
}

function untouched(item: FillItem, outcome: FillOutcome): FillResult {
  return { field: item.field, outcome, before: item.expect, after: item.expect };
}
