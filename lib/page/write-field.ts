import { meansWanted } from '../consoles/choose-option.ts';
import type { FillItem } from '../consoles/fill-order.ts';
import type { FillOutcome } from '../consoles/fill-result.ts';
import type { FieldDescription } from '../consoles/page-description.ts';
import { isHarmless } from './bring-to-light.ts';
import { type FillContext, findTarget } from './fill-target.ts';
import { chooseFromOwnList, isOwnList } from './own-list.ts';
import { radioFor, radiosOf } from './radio-group.ts';
import { whyUnreachable } from './reachable.ts';
import type { Written } from './read-back.ts';
import { heldBy, readValue } from './read-control.ts';
import { isWritable, writeControl } from './write-control.ts';

/**
 * Writes one field, or says why not: it is found anew, must hold what was reviewed, and a person must be
 * able to use it as it stands.
 *
 * @param stood the field's control when the fill began; null where none was found then.
 */
export async function writeField(
  item: FillItem,
  field: FieldDescription,
  stood: Element | null,
  context: FillContext,
): Promise<Written> {
  const target = findTarget(field, context);
  if (target === 'missing') return refused(item, field, whyGone(stood, context));
  if (typeof target === 'string') return refused(item, field, target);
  const { element } = target;
  const before = readValue(element);
  const left = (outcome: FillOutcome): Written => ({ ...refused(item, field, outcome), before });
  if (before !== item.expect) return left('changed-since-review');
  if (isShared(element, item.value)) return left('option-missing');
  if (heldBy(element) === item.value) return left('already');
  const used = usedToWrite(element, item.value);
  if (used === null) return left('option-missing');
  const reason = whyUnreachable(used, context.geometry);
  if (reason !== null) return left(reason);
  if (!target.editable) return left('not-editable');
  if (isOwnList(element)) return chooseIn(element, { ...left('filled'), element }, context);
  if (!isWritable(used) || isPicker(used, field)) return left('not-editable');
  writeControl(used, item.value);
  return { item, field, element, before, wrote: item.value, outcome: 'filled' };
}

/** A box that a list belongs to finds one of what is stored, and takes no new text of several lines. */
function isPicker(element: Element, { kind }: FieldDescription): boolean {
  return kind === 'multiline' && element.getAttribute('role') === 'combobox';
}

/** What a person would use: the control itself, or of radio buttons the one; null where the option is gone. */
function usedToWrite(element: Element, value: string): Element | null {
  if (element instanceof HTMLSelectElement && !hasOption(element, value)) return null;
  return radiosOf(element).length > 0 ? radioFor(element, value) : element;
}

/** What a field comes to that was not written. */
export function refused(
  item: FillItem,
  field: FieldDescription | null,
  outcome: FillOutcome,
): Written {
  return { item, field, element: null, before: item.expect, wrote: item.value, outcome };
}

/** A control that stood there when the fill began may have been locked or hidden by what was written before. */
function whyGone(stood: Element | null, { geometry }: FillContext): FillOutcome {
  if (!stood?.isConnected) return 'missing';
  return whyUnreachable(stood, geometry) ?? 'missing';
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

/** Nobody knows which of several options a value stands for. */
function isShared(element: Element, value: string): boolean {
  if (!(element instanceof HTMLSelectElement)) return false;
  return [...element.options].filter((option) => option.value === value).length > 1;
}

function hasOption(select: HTMLSelectElement, value: string): boolean {
  return [...select.options].some((option) => option.value === value && !option.disabled);
}
