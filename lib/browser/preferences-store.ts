import { type Preferences, preferences } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';
import { type Lasting, writeLasting } from './lasting-store.ts';
import { inTurn } from './setup-writer.ts';

export const lastingPreferences: Lasting = {
  key: 'preferences',
  version: null,
  isReadable: (stored) => preferences.safeParse(stored).success,
};
const { key } = lastingPreferences;

/** What holds until the admin says otherwise, and where what was stored cannot be read. */
export const usualPreferences: Preferences = { highlight: true };

export async function savePreferences(now: Preferences): Promise<void> {
  await inTurn(() => writeLasting(lastingPreferences, now));
}

/** The preferences as they are stored now. */
export async function loadPreferences(): Promise<Preferences> {
  return parse((await browser.storage.local.get(key))[key]);
}

/** Calls back with the preferences now and after every change, until the signal aborts. */
export function watchPreferences(use: (now: Preferences) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) use(parse(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void loadPreferences().then((now) => {
    if (!signal.aborted) use(now);
  });
}

function parse(value: unknown): Preferences {
  const parsed = preferences.safeParse(value);
  return parsed.success ? parsed.data : usualPreferences;
}
