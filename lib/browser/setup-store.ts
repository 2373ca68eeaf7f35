import type { UnreadableReason } from '../messages/lasting.ts';
import { migrateSetup } from '../setup/migrate-setup.ts';
import { type SetupState, setupState, setupVersion } from '../setup/setup-state.ts';
import { browser } from './extension-api.ts';
import {
  type Lasting,
  readLasting,
  removeLasting,
  whyUnreadable,
  writeLasting,
} from './lasting-store.ts';

/** The setup as it is stored, in whichever version. */
export const lastingSetup: Lasting = {
  key: 'setup',
  version: setupVersion,
  isReadable: (stored) => setupState.safeParse(migrateSetup(stored)).success,
};
export const { key: setupKey } = lastingSetup;

export const parkedPrefix = 'setup:';

/** Whether a key of the store holds a setup: the one at work, or one that is parked under its id. */
export function isSetupKey(stored: string): boolean {
  return stored === setupKey || stored.startsWith(parkedPrefix);
}

/** Every setup in the store that this version can read, whichever is at work. */
export async function loadAllSetups(): Promise<SetupState[]> {
  const stored = await browser.storage.local.get();
  return Object.keys(stored)
    .filter(isSetupKey)
    .flatMap((each) => {
      const parsed = parseSetup(stored[each]);
      return parsed.outcome === 'found' ? [parsed.setup] : [];
    });
}

/** What the store holds: nothing yet, a setup, or data that this version cannot read. */
export type StoredSetup =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'found'; readonly setup: SetupState }
  | { readonly outcome: 'unreadable'; readonly reason: UnreadableReason };

/** A setup that is not at work stands under its own id. */
export function parkedSetup(id: string): Lasting {
  return { ...lastingSetup, place: `${parkedPrefix}${id}` };
}

/** The setup at work. */
export function loadSetup(): Promise<StoredSetup> {
  return load(lastingSetup);
}

export function loadParked(id: string): Promise<StoredSetup> {
  return load(parkedSetup(id));
}

async function load(of: Lasting): Promise<StoredSetup> {
  return parseSetup(await readLasting(of));
}

export async function saveSetup(setup: SetupState): Promise<void> {
  await writeLasting(lastingSetup, setup);
}

export async function removeSetup(): Promise<void> {
  await removeLasting(lastingSetup);
}

/** Calls back with the setup now and after every change, until the signal aborts. */
export function watchSetup(use: (stored: StoredSetup) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && setupKey in changes) use(parseSetup(changes[setupKey]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void loadSetup().then((stored) => {
    if (!signal.aborted) use(stored);
  });
}

/** A stored setup of whichever version, or why there is none. */
export function parseSetup(value: unknown): StoredSetup {
  if (value === undefined) return { outcome: 'none' };
  const parsed = setupState.safeParse(migrateSetup(value));
  if (parsed.success) return { outcome: 'found', setup: parsed.data };
  return { outcome: 'unreadable', reason: whyUnreadable(lastingSetup, value) ?? 'damaged' };
}
