import type { FieldState, Observation } from '../consoles/observation.ts';
import type { BegunFill } from './begun-fill.ts';
import { heldBy, holds } from './held-value.ts';
import { planFill } from './plan-fill.ts';
import type { SetupEvent } from './setup-event.ts';
import type { SetupState } from './setup-state.ts';

/**
 * What came of begun fills whose documents are gone, from what another document of their page shows: what
 * holds the wanted value was filled, what holds what stood there before was not, of the rest it is not known.
 *
 * @param gone Names of the presses whose documents are gone: the others know more than this one shows.
 */
export function eventsFromSight(
  setup: SetupState,
  seen: Observation,
  gone: ReadonlySet<string>,
): SetupEvent[] {
  const shown = new Set(seen.pages.map(({ id }) => id));
  const begun = (setup.begun ?? []).filter(({ fill, page }) => gone.has(fill) && shown.has(page));
  if (begun.length === 0 || isOfAnotherRecord(setup, seen)) return [];
  return begun.flatMap((each) => settleOne(each, seen));
}

/** The form of another record looks the same, and says nothing about the one that was filled. */
function isOfAnotherRecord(setup: SetupState, seen: Observation): boolean {
  return planFill(setup, seen).some(
    ({ decision }) => decision.kind === 'refused' && decision.reason === 'another-record',
  );
}

/** The time is that of the press: what the document shows as saved was saved after it. */
function settleOne(begun: BegunFill, seen: Observation): SetupEvent[] {
  const { at, fill } = begun;
  const shown = new Map(seen.fields.map((field) => [field.id, field]));
  // A form that is not open yet shows nothing of what was to be written there.
  if (!begun.fields.some(({ field }) => shown.get(field)?.outcome === 'found')) return [];
  const events = begun.fields.flatMap((each) =>
    settleField(begun, each, heldBy(shown, each.field)),
  );
  return [...events, { type: 'setup/fill-ended', at, fill }];
}

function settleField(
  { at, fill, kind }: BegunFill,
  { field, before, wanted }: BegunFill['fields'][number],
  state: FieldState,
): SetupEvent[] {
  const base = { at, fill, field, before, after: state.now };
  if (kind === 'put-back' && state.now === wanted) {
    return [{ type: 'setup/field-put-back', at, field, after: state.now }];
  }
  if (kind === 'fill' && (state.values.includes(wanted) || holds(state, wanted))) {
    return [{ type: 'setup/field-filled', ...base, outcome: 'filled', wanted }];
  }
  const isUntouched = state.now === before && (state.outcome === 'found' || state.behindOpener);
  return isUntouched ? [] : [{ type: 'setup/field-unknown', ...base, kind, wanted }];
}
