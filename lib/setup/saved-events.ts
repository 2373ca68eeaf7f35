import type { FieldId } from '../consoles/ids.ts';
import type { Observation } from '../consoles/observation.ts';
import { fieldsShownSaved, savedKey } from './saved-key.ts';
import { inSettingsForm } from './saved-outcome.ts';
import type { SetupEvent } from './setup-event.ts';
import { type FilledField, factValue, type SetupState } from './setup-state.ts';

type SettingSeen = Extract<SetupEvent, { type: 'setup/setting-seen' }>;

/**
 * What a page that is seen after a fill tells about what was saved. A document that was there before the
 * fill may go on showing the old value until somebody saves: only another one is news, or the old one back in
 * the field itself, as in an application that draws its form anew. A document that was loaded since shows what
 * is saved, whatever it is.
 *
 * @param seen what was taken from the page.
 */
export function savedEvents(
  setup: SetupState,
  seen: readonly SetupEvent[],
  { loadedAt, fields }: Pick<Observation, 'loadedAt' | 'fields'>,
): SetupEvent[] {
  const shown = new Map(seen.filter(isSettingSeen).map((event) => [event.key, event]));
  return fieldsShownSaved.flatMap((field) => {
    const key = savedKey(field);
    const event = key === null ? undefined : shown.get(key);
    const entry = setup.filled[field];
    if (!event || !entry || entry.outcome === 'put-back' || event.at <= entry.at) return [];
    const isOther = factValue(setup, event.key) !== event.value;
    const isNews = loadedAt > entry.at || isOther || isBack(field, entry, event.value, fields);
    if (!isNews || entry.savedAs?.value === event.value) return [];
    return [{ type: 'setup/field-saved' as const, at: event.at, field, value: event.value }];
  });
}

/** The field does not hold any more what was written, but what the console shows. */
function isBack(
  field: FieldId,
  entry: FilledField,
  shown: string,
  fields: Observation['fields'],
): boolean {
  const state = fields.find(({ id }) => id === field);
  if (state?.outcome !== 'found' || inSettingsForm(field, entry.after) === shown) return false;
  return inSettingsForm(field, state.now) === shown;
}

function isSettingSeen(event: SetupEvent): event is SettingSeen {
  return event.type === 'setup/setting-seen';
}
