import { fieldsOfPage } from '../consoles/fields-of-page.ts';
import type { FieldId, PageId } from '../consoles/ids.ts';
import type { Observation } from '../consoles/observation.ts';
import { saveCaption } from '../consoles/save-control.ts';
import type { SaveOrder } from '../consoles/save-order.ts';
import { areSamePresses, type ToldPress } from '../consoles/told-press.ts';
import { type PlannedField, planFill } from './plan-fill.ts';
import type { SetupState } from './setup-state.ts';
import { toldPresses } from './told-presses.ts';

/** Why a page is not saved right after a fill. Every reason has a sentence in the panel. */
export type NoSave = 'left-out' | 'undecided' | 'refused' | 'nothing-written';

/**
 * Only a form of which all that belongs there will be there is saved: a field that was left out, that holds another
 * value, or that cannot be written is the admin's to look at first.
 *
 * @param plan of that page alone.
 * @param writes the fields that a press would write.
 */
export function whyNoSave(
  plan: readonly PlannedField[],
  writes: ReadonlySet<FieldId>,
): NoSave | null {
  for (const { field, decision } of plan) {
    if (decision.kind === 'refused') return 'refused';
    if (decision.kind === 'conflict' && !writes.has(field)) return 'undecided';
    if (decision.kind === 'write' && !writes.has(field)) return 'left-out';
  }
  return writes.size === 0 ? 'nothing-written' : null;
}

/**
 * What is to be pressed after a fill; null where the button is not called what the admin was told, or where the plan
 * does not let the page be saved.
 */
export function saveOrderFor(
  setup: SetupState,
  seen: Observation,
  {
    page,
    caption,
    writes,
  }: {
    readonly page: PageId;
    readonly caption: string;
    readonly writes: ReadonlySet<FieldId>;
  },
): SaveOrder | null {
  if (saveCaption(page, seen.language) !== caption) return null;
  const kept = keptIn(setup, seen, page, writes);
  return kept && { caption, kept };
}

/**
 * What has to be kept up to the presses that follow a fill; null where they would be others than the admin was told
 * of, or where the plan does not let the page be saved.
 */
export function keptForPresses(
  setup: SetupState,
  seen: Observation,
  {
    page,
    presses,
    writes,
  }: {
    readonly page: PageId;
    readonly presses: readonly ToldPress[];
    readonly writes: ReadonlySet<FieldId>;
  },
): SaveOrder['kept'] | null {
  if (!areSamePresses(toldPresses(page, setup, seen.language), presses)) return null;
  return keptIn(setup, seen, page, writes);
}

/** The fields that are right already; null where the plan does not let the page be saved. */
function keptIn(
  setup: SetupState,
  seen: Observation,
  page: PageId,
  writes: ReadonlySet<FieldId>,
): SaveOrder['kept'] | null {
  const own = fieldsOfPage(page);
  const plan = planFill(setup, seen).filter(({ field }) => own.has(field));
  if (whyNoSave(plan, writes) !== null) return null;
  const right = new Set(
    plan.filter(({ decision }) => decision.kind === 'same').map((each) => each.field),
  );
  return seen.fields
    .filter(({ id, outcome }) => right.has(id) && outcome === 'found')
    .map(({ id, now }) => ({ field: id, expect: now }));
}
