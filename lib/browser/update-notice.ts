import * as z from 'zod/mini';
import { browser } from './extension-api.ts';

const key = 'updated-to';
const version = z.string().check(z.regex(/^[0-9.]{1,20}$/));

/** Notes in memory that the extension was updated, for the panel to say. */
export async function noteUpdate(): Promise<void> {
  await browser.storage.session.set({ [key]: browser.runtime.getManifest().version });
}

/** The admin has read it. */
export async function dismissUpdate(): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Calls back with the version that was updated to, null where nothing is to be said, until the signal aborts. */
export function watchUpdate(use: (version: string | null) => void, signal: AbortSignal): void {
  const tell = (stored: unknown) => {
    const parsed = version.safeParse(stored);
    if (!signal.aborted) use(parsed.success ? parsed.data : null);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && key in changes) tell(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void browser.storage.session.get(key).then((stored) => tell(stored[key]));
}
