import { chooseOption } from '../consoles/choose-option.ts';
import type { FillItem } from '../consoles/fill-order.ts';
import type { FieldId } from '../consoles/ids.ts';
import type { FieldState, Observation } from '../consoles/observation.ts';
import { planFill } from './plan-fill.ts';
import type { SetupState } from './setup-state.ts';

export interface Reviewed {
  readonly field: FieldId;
  readonly now: string;
  readonly next: string;
}

/**
 * What to write, from what the admin reviewed. Null where the plan is no longer what was reviewed:
 * then nothing at all is written.
 */
export function fillItems(
  setup: SetupState,
  seen: Observation,
  reviewed: readonly Reviewed[],
): FillItem[] | null {
  const plan = new Map(planFill(setup, seen).map((each) => [each.field, each]));
  const items: FillItem[] = [];
  for (const { field, now, next } of reviewed) {
    const planned = plan.get(field);
    const state = seen.fields.find((each) => each.id === field);
    if (!planned || !state || planned.now !== now || planned.next !== next) return null;
    if (planned.decision.kind === 'refused') return null;
    items.push({ field, expect: state.now, value: valueFor(state, next) });
  }
  return items;
}

/** What puts a field back to what it held; null where it no longer holds what was filled. */
export function putBackItem(
  seen: Observation,
  field: FieldId,
  { before, after }: { readonly before: string; readonly after: string },
): FillItem | null {
  const state = seen.fields.find((each) => each.id === field);
  if (state?.outcome !== 'found' || state.now !== after) return null;
  const option = state.options.find((each) => each.text === before);
  return { field, expect: state.now, value: option?.value ?? before };
}

/** A choice is written by its option's value. */
function valueFor(state: FieldState, next: string): string {
  const choice = chooseOption(state.id, next, state.options);
  return choice.outcome === 'found' ? choice.option.value : next;
}
