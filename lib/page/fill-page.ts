import { findOpener, matchField } from '../consoles/field-state.ts';
import type { FillItem, FillOrder } from '../consoles/fill-order.ts';
import type { FillOutcome, FillResult } from '../consoles/fill-result.ts';
import type { ConsoleDescription } from '../consoles/observe-outline.ts';
import { allItems, type Outline } from '../consoles/outline.ts';
import type { FieldDescription } from '../consoles/page-description.ts';
import { recognisePages } from '../consoles/recognise-pages.ts';
import { outcomeOf } from './kept-value.ts';
import type { OutlinedDocument } from './outline-document.ts';
import { readValue } from './read-control.ts';
import { pageHadItsTurn } from './settle.ts';
import { isWritable, writeControl } from './write-control.ts';

export interface FillContext {
  /** The console in the language of what was outlined last. */
  readonly described: () => ConsoleDescription;
  readonly outline: () => OutlinedDocument;
  /** Resolves when something in the page changed, or after a while. */
  readonly nextChange: () => Promise<void>;
  readonly host: string;
  readonly signal: AbortSignal;
}

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
  const written = order.items.map((item) =>
    writeField(item, fields.get(item.field) ?? null, closed.has(item), context),
  );
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

interface Written {
  readonly item: FillItem;
  readonly field: FieldDescription | null;
  readonly element: Element | null;
  readonly before: string;
  readonly outcome: FillOutcome;
}

function writeField(
  item: FillItem,
  field: FieldDescription | null,
  isClosed: boolean,
  context: FillContext,
): Written {
  if (isClosed) return refused(item, field, 'open-it-first');
  const target = field ? find(field, context) : 'missing';
  if (typeof target === 'string') return refused(item, field, target);
  const { element } = target;
  const before = readValue(element);
  const left = (outcome: FillOutcome): Written => ({ item, field, element: null, before, outcome });
  if (before !== item.expect) return left('changed-since-review');
  if (held(element) === item.value) return left('already');
  if (!target.editable || !isWritable(element)) return left('not-editable');
  if (element instanceof HTMLSelectElement && !hasOption(element, item.value)) {
    return left('option-missing');
  }
  writeControl(element, item.value);
  return { item, field, element, before, outcome: 'filled' };
}

interface Target {
  readonly element: Element;
  readonly editable: boolean;
}

/**
 * Where a field is hidden behind its opener, presses that and waits for it to appear. Everything is
 * opened before anything is written. False where pressing it might send the form or leave the page.
 */
async function bringToLight(field: FieldDescription, context: FillContext): Promise<boolean> {
  if (find(field, context) !== 'missing') return true;
  const outlined = context.outline();
  const opener = findOpener(outlined.outline, field);
  const button = opener && outlined.elements.get(opener.order);
  if (!(button instanceof HTMLElement)) return true;
  if (!isHarmless(button)) return false;
  button.click();
  for (let tries = 0; tries < 10 && !context.signal.aborted; tries += 1) {
    if (find(field, context) !== 'missing') return true;
    await context.nextChange();
  }
  return true;
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

function find(field: FieldDescription, context: FillContext): Target | 'missing' | 'ambiguous' {
  const outlined = context.outline();
  const match = matchField(outlined.outline, field);
  if (match.outcome !== 'found') return match.outcome;
  const element = outlined.elements.get(match.item.order);
  return element ? { element, editable: match.item.editable } : 'missing';
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

function readBack(each: Written, context: FillContext): FillResult {
  const { item, before, outcome } = each;
  const element = each.element && standing(each.element, each.field, context);
  if (!element) {
    const lost = each.element ? 'not-kept' : outcome;
    return { field: item.field, outcome: lost, before, after: before };
  }
  const after = readValue(element);
  return {
    field: item.field,
    outcome: outcomeOf(item.value, held(element), before),
    before,
    after,
  };
}

/** What a control holds, in the form in which it is written. */
function held(element: Element): string {
  return element instanceof HTMLSelectElement ? element.value : readValue(element);
}

/** Frameworks replace elements while they render: then the field is found anew. */
function standing(
  element: Element,
  field: FieldDescription | null,
  context: FillContext,
): Element | null {
  if (element.isConnected || field === null) return element;
  const found = find(field, context);
  return typeof found === 'string' ? null : found.element;
}

function refused(item: FillItem, field: FieldDescription | null, outcome: FillOutcome): Written {
  return { item, field, element: null, before: item.expect, outcome };
}

function untouched(item: FillItem, outcome: FillOutcome): FillResult {
  return { field: item.field, outcome, before: item.expect, after: item.expect };
}
