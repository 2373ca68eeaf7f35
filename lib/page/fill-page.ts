import { findOpener, matchField } from '../consoles/field-state.ts';
import type { FillItem, FillOrder, FillOutcome, FillResult } from '../consoles/fill-order.ts';
import type { ConsoleDescription } from '../consoles/observe-outline.ts';
import type { FieldDescription } from '../consoles/page-description.ts';
import { recognisePages } from '../consoles/recognise-pages.ts';
import { derOf } from '../saml/pem.ts';
import type { OutlinedDocument } from './outline-document.ts';
import { readValue } from './read-control.ts';
import { pageHadItsTurn } from './settle.ts';
import { writeControl } from './write-control.ts';

export interface FillContext {
  readonly described: ConsoleDescription;
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
  const written: Written[] = [];
  for (const item of order.items) {
    const field = page.fields.find((each) => each.id === item.field);
    written.push(field ? await writeField(item, field, context) : refused(item, null, 'missing'));
  }
  moveFocusOn(written, context);
  await pageHadItsTurn(context.signal);
  return written.map((each) => readBack(each, context));
}

function recognised(order: FillOrder, context: FillContext) {
  if (context.host !== order.host) return null;
  const { outline } = context.outline();
  const place = context.described.placeOf(outline.address);
  const pages = recognisePages(outline, place, context.described.pages);
  return pages.find((each) => each.page.id === order.page)?.page ?? null;
}

interface Written {
  readonly item: FillItem;
  readonly field: FieldDescription | null;
  readonly element: Element | null;
  readonly before: string;
  readonly outcome: FillOutcome;
}

async function writeField(
  item: FillItem,
  field: FieldDescription,
  context: FillContext,
): Promise<Written> {
  const target = await bringToLight(field, context);
  if (target === 'missing' || target === 'ambiguous') return refused(item, field, target);
  const { element, opened } = target;
  const before = readValue(element);
  const expected = opened ? '' : item.expect;
  if (before !== expected)
    return { item, field, element: null, before, outcome: 'changed-since-review' };
  if (!target.editable) return { item, field, element: null, before, outcome: 'not-editable' };
  if (element instanceof HTMLSelectElement && !hasOption(element, item.value)) {
    return { item, field, element: null, before, outcome: 'option-missing' };
  }
  if (held(element) === item.value)
    return { item, field, element: null, before, outcome: 'already' };
  writeControl(element, item.value);
  return { item, field, element, before: opened ? item.expect : before, outcome: 'filled' };
}

interface Target {
  readonly element: Element;
  readonly editable: boolean;
  /** It was hidden until its opener was pressed, and so began empty. */
  readonly opened: boolean;
}

/** Finds the field; where it is hidden behind its opener, presses that and waits for it to appear. */
async function bringToLight(
  field: FieldDescription,
  context: FillContext,
): Promise<Target | 'missing' | 'ambiguous'> {
  const now = find(field, context, false);
  if (now !== 'missing') return now;
  const outlined = context.outline();
  const opener = findOpener(outlined.outline, field);
  const button = opener && outlined.elements.get(opener.order);
  if (!(button instanceof HTMLElement)) return 'missing';
  button.click();
  for (let tries = 0; tries < 10 && !context.signal.aborted; tries += 1) {
    const found = find(field, context, true);
    if (found !== 'missing') return found;
    await context.nextChange();
  }
  return 'missing';
}

function find(
  field: FieldDescription,
  context: FillContext,
  opened: boolean,
): Target | 'missing' | 'ambiguous' {
  const outlined = context.outline();
  const match = matchField(outlined.outline, field);
  if (match.outcome !== 'found') return match.outcome;
  const element = outlined.elements.get(match.item.order);
  return element ? { element, editable: match.item.editable, opened } : 'missing';
}

function hasOption(select: HTMLSelectElement, value: string): boolean {
  return [...select.options].some((option) => option.value === value && !option.disabled);
}

/** Controls that commit when focus leaves them get their turn: focus goes to the next control. */
function moveFocusOn(written: readonly Written[], context: FillContext): void {
  const last = written.findLast((each) => each.element !== null)?.element;
  if (!last) return;
  const elements = [...context.outline().elements.values()];
  const next = elements[elements.indexOf(last) + 1] ?? elements[0];
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

function readBack(each: Written, context: FillContext): FillResult {
  const { item, before, outcome } = each;
  const element = each.element && standing(each.element, each.field, context);
  if (!element) {
    const lost = each.element ? 'not-kept' : outcome;
    return { field: item.field, outcome: lost, before, after: before };
  }
  const after = readValue(element);
  return { field: item.field, outcome: kept(item.value, held(element), before), before, after };
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
  const found = find(field, context, false);
  return typeof found === 'string' ? null : found.element;
}

/** Told apart: kept as written, kept in another form, or gone. */
function kept(written: string, after: string, before: string): FillOutcome {
  if (after === written) return 'filled';
  if (after === '' || after === before) return 'not-kept';
  return sameIgnoringForm(written, after) ? 'changed' : 'not-kept';
}

function sameIgnoringForm(one: string, other: string): boolean {
  const isCertificate = one.includes('-----BEGIN');
  const fold = (text: string) =>
    isCertificate ? derOf(text) : text.replace(/\s+/g, '').toLowerCase();
  return fold(one) === fold(other);
}

function refused(item: FillItem, field: FieldDescription | null, outcome: FillOutcome): Written {
  return { item, field, element: null, before: item.expect, outcome };
}

function untouched(item: FillItem, outcome: FillOutcome): FillResult {
  return { field: item.field, outcome, before: item.expect, after: item.expect };
}
