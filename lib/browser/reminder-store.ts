import { look } from '../watch/look.ts';
import {
  type Reminder,
  type ReminderRecord,
  reminderRecords,
  type Watched,
} from '../watch/reminder.ts';
import { watchedOf } from '../watch/watched.ts';
import { browser } from './extension-api.ts';
import { type Lasting, readLasting, writeLasting } from './lasting-store.ts';
import { lastingPreferences } from './preferences-store.ts';
import { isSetupKey, loadAllSetups, parseSetup } from './setup-store.ts';

/** Which reminders were shown and dismissed. */
export const lastingReminders: Lasting = {
  key: 'reminders',
  version: 1,
  isReadable: (stored) => reminderRecords.safeParse(stored).success,
};
const { key } = lastingReminders;

/** What was shown before; nothing where that cannot be read, so that a reminder rather comes twice. */
export async function loadRecords(): Promise<readonly ReminderRecord[]> {
  const parsed = reminderRecords.safeParse(await readLasting(lastingReminders));
  return parsed.success ? parsed.data.shown : [];
}

/** Must be called in turn. */
export async function saveRecords(shown: readonly ReminderRecord[]): Promise<void> {
  await writeLasting(lastingReminders, { version: 1, shown });
}

/** Every certificate that is watched, of the setup at work and of those that are parked. */
export async function loadWatched() {
  return (await loadAllSetups()).flatMap((setup) => watchedOf(setup) ?? []);
}

interface StoredChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

/**
 * Whether a change of the store may change what is due. A setup changes with whatever a page shows, and
 * there may be hundreds: only what is watched in it matters.
 */
export function concernsReminders(changes: Record<string, StoredChange>): boolean {
  return Object.entries(changes).some(([each, { oldValue, newValue }]) => {
    if (!isSetupKey(each)) return each === key || each === lastingPreferences.key;
    return JSON.stringify(watchedIn(oldValue)) !== JSON.stringify(watchedIn(newValue));
  });
}

function watchedIn(stored: unknown): Watched | null {
  const parsed = parseSetup(stored);
  return parsed.outcome === 'found' ? watchedOf(parsed.setup) : null;
}

/** Calls back with what is due and not dismissed, now and after every change, until the signal aborts. */
export function watchReminders(use: (due: readonly Reminder[]) => void, signal: AbortSignal): void {
  const read = async () => {
    const { standing } = look(await loadWatched(), await loadRecords(), new Date());
    if (!signal.aborted) use(standing);
  };
  const changed = (changes: Record<string, StoredChange>, area: string) => {
    if (area === 'local' && concernsReminders(changes)) void read();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void read();
}
