import { fieldsShownSaved, savedKey } from './saved-key.ts';
import type { SetupEvent } from './setup-event.ts';
import { factValue, type SetupState } from './setup-state.ts';

type SettingSeen = Extract<SetupEvent, { type: 'setup/setting-seen' }>;

/**
 * What a page that is seen after a fill tells about what was saved. A document that was there before the
 * fill may go on showing the old value until somebody saves: only another one is news. A document that was
 * loaded since shows what is saved, whatever it is.
 *
 * @param seen what was taken from the page.
 */
export function savedEvents(
  setup: SetupState,
  seen: readonly SetupEvent[],
  { loadedAt }: { readonly loadedAt: string },
): SetupEvent[] {
  const shown = new Map(seen.filter(isSettingSeen).map((event) => [event.key, event]));
  return fieldsShownSaved.flatMap((field) => {
    const key = savedKey(field);
    const event = key === null ? undefined : shown.get(key);
    const entry = setup.filled[field];
    if (!event || !entry || entry.outcome === 'put-back' || event.at <= entry.at) return [];
    const isNews = loadedAt > entry.at || factValue(setup, event.key) !== event.value;
    if (!isNews || entry.savedAs?.value === event.value) return [];
    return [{ type: 'setup/field-saved' as const, at: event.at, field, value: event.value }];
  });
}

function isSettingSeen(event: SetupEvent): event is SettingSeen {
  return event.type === 'setup/setting-seen';
}
