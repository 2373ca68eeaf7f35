import { chooseOption } from '../consoles/choose-option.ts';
import { fieldsOfPage } from '../consoles/fields-of-page.ts';
import type { FillItem } from '../consoles/fill-order.ts';
import type { FieldId, PageId } from '../consoles/ids.ts';
import type { FieldState, Observation } from '../consoles/observation.ts';
import { planFill } from './plan-fill.ts';
import type { FilledField, SetupState } from './setup-state.ts';

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

export interface Undo {
  readonly items: readonly FillItem[];
  /** Fields that no longer hold what was written: they are left as they are. */
  readonly left: readonly FieldId[];
}

/** What puts back all that one press has written into a page. */
export function undoItems(
  setup: SetupState,
  seen: Observation,
  { page, fill }: { readonly page: PageId; readonly fill: string },
): Undo {
  const written = [...fieldsOfPage(page)].flatMap((field) => {
    const entry = setup.filled[field];
    return entry?.fill === fill && isWritten(entry) ? [{ field, entry }] : [];
  });
  const items = written.flatMap(({ field, entry }) => putBackItem(seen, field, entry) ?? []);
  const ours = new Set(items.map(({ field }) => field));
  const left = written.map(({ field }) => field).filter((field) => !ours.has(field));
  return { items, left };
}

/** Whether the assistant changed what a field held, and has not taken it back. */
export function isWritten({ outcome }: Pick<FilledField, 'outcome'>): boolean {
  return outcome === 'filled' || outcome === 'changed';
}

/** A choice is written by its option's value. */
function valueFor(state: FieldState, next: string): string {
  const choice = chooseOption(state.id, next, state.options);
  return choice.outcome === 'found' ? choice.option.value : next;
}
