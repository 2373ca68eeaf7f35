import { setAside, type UnreadableData } from '../messages/lasting.ts';
import { browser } from './extension-api.ts';
import { isSetAside, type Lasting, whyUnreadable } from './lasting-store.ts';
import { lastingLearned } from './learned-store.ts';
import { lastingPreferences } from './preferences-store.ts';
import { lastingReminders } from './reminder-store.ts';
import { lastingList } from './setup-list-store.ts';
import { lastingSetup } from './setup-store.ts';
import { inTurn } from './setup-writer.ts';

const all: readonly Lasting[] = [
  lastingSetup,
  lastingList,
  lastingLearned,
  lastingPreferences,
  lastingReminders,
];

/** Deletes what was set aside, and nothing else, whatever the name says. */
export async function deleteSetAside(id: string): Promise<void> {
  if (isSetAside(id)) await inTurn(() => browser.storage.local.remove(id));
}

/** Calls back with all data that cannot be read, now and after every change, until the signal aborts. */
export function watchUnreadable(use: (data: UnreadableData[]) => void, signal: AbortSignal): void {
  const read = async () => {
    const stored = await browser.storage.local.get(await placesThatCount());
    if (!signal.aborted) use([...whereItStands(stored), ...setAsideIn(stored)]);
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(counts)) void read();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void read();
}

/** Setups that are parked are read where they are asked for, and there may be hundreds. */
function counts(place: string): boolean {
  return isSetAside(place) || all.some(({ key }) => key === place);
}

/** Null, which stands for all places, where the browser does not name them (Firefox before 143). */
async function placesThatCount(): Promise<string[] | null> {
  const { local } = browser.storage;
  return 'getKeys' in local ? (await local.getKeys()).filter(counts) : null;
}

function whereItStands(stored: Record<string, unknown>): UnreadableData[] {
  return all.flatMap((of) => {
    const value = stored[of.key];
    const reason = whyUnreadable(of, value);
    return reason === null ? [] : [{ key: of.key, reason, value, setAside: null }];
  });
}

function setAsideIn(stored: Record<string, unknown>): UnreadableData[] {
  return Object.keys(stored)
    .filter(isSetAside)
    .flatMap((id) => {
      const parsed = setAside.safeParse(stored[id]);
      if (!parsed.success) return [];
      const { at, ...data } = parsed.data;
      return [{ ...data, setAside: { id, at } }];
    })
    .toSorted((one, other) => one.setAside.at.localeCompare(other.setAside.at));
}
