import { type TestWatch, testWatch } from '../messages/test-watch.ts';
import { browser } from './extension-api.ts';
import { isTooLong } from './follow-test.ts';

const prefix = 'test-watch:';
const keyOf = (setupId: string) => `${prefix}${setupId}`;

/** Every watch that is held: in memory only, and none for longer than it may be. */
export async function loadWatches(): Promise<TestWatch[]> {
  return watchesIn(await browser.storage.session.get(), Date.now());
}

export async function loadWatch(setupId: string): Promise<TestWatch | null> {
  return (await loadWatches()).find((each) => each.setupId === setupId) ?? null;
}

/** One setup has one test at a time. */
export async function saveWatch(watch: TestWatch): Promise<void> {
  await browser.storage.session.set({ [keyOf(watch.setupId)]: watch });
}

export async function eraseWatch(setupId: string): Promise<void> {
  await browser.storage.session.remove(keyOf(setupId));
}

/** Erases what has been held for as long as it may be, and what cannot be read. */
export async function eraseOld(now: number): Promise<void> {
  const stored = await browser.storage.session.get();
  const kept = new Set(watchesIn(stored, now).map(({ setupId }) => keyOf(setupId)));
  const old = Object.keys(stored).filter((key) => key.startsWith(prefix) && !kept.has(key));
  await browser.storage.session.remove(old);
}

/** Calls back with all watches now and after every change, until the signal aborts. */
export function watchWatches(
  use: (watches: readonly TestWatch[]) => void,
  signal: AbortSignal,
): void {
  const read = () =>
    void loadWatches().then((watches) => {
      if (!signal.aborted) use(watches);
    });
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) read();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  read();
}

function watchesIn(stored: Record<string, unknown>, now: number): TestWatch[] {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, value]) => testWatch.safeParse(value))
    .flatMap((parsed) => (parsed.success && !isTooLong(parsed.data, now) ? [parsed.data] : []));
}
