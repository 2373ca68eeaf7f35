import { migrateSetup } from '../setup/migrate-setup.ts';
import { type SetupState, setupState } from '../setup/setup-state.ts';
import { browser } from './extension-api.ts';

const key = 'setup';

/** What the store holds: nothing yet, a setup, or data that this version cannot read. */
export type StoredSetup =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'found'; readonly setup: SetupState }
  | { readonly outcome: 'unreadable' };

export async function loadSetup(): Promise<StoredSetup> {
  return parse((await browser.storage.local.get(key))[key]);
}

export async function saveSetup(setup: SetupState): Promise<void> {
  await browser.storage.local.set({ [key]: setup });
}

export async function removeSetup(): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back with the setup now and after every change, until the signal aborts. */
export function watchSetup(use: (stored: StoredSetup) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) use(parse(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void loadSetup().then((stored) => {
    if (!signal.aborted) use(stored);
  });
}

function parse(value: unknown): StoredSetup {
  if (value === undefined) return { outcome: 'none' };
  const parsed = setupState.safeParse(migrateSetup(value));
  return parsed.success ? { outcome: 'found', setup: parsed.data } : { outcome: 'unreadable' };
}
