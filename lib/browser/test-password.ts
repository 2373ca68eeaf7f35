import { testPassword } from '../messages/test-password.ts';
import { type SetupState, testWays } from '../setup/setup-state.ts';
import { browser } from './extension-api.ts';

const key = 'test-password';

/** Held in memory by the browser and gone when it closes; nothing of it is ever written to a disk. */
export async function keepTestPassword(password: string): Promise<void> {
  await browser.storage.session.set({ [key]: password });
}

export async function forgetTestPassword(): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Once the test user has signed in every way, nobody needs the password any more. */
export async function forgetWhenTested({ tests }: SetupState): Promise<void> {
  if (testWays.every((way) => tests.passed[way] !== undefined)) await forgetTestPassword();
}

/** Calls back with the password, null where none is kept, now and after every change. */
export function watchTestPassword(use: (kept: string | null) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && key in changes) use(parse(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void browser.storage.session.get(key).then((stored) => {
    if (!signal.aborted) use(parse(stored[key]));
  });
}

function parse(value: unknown): string | null {
  const parsed = testPassword.safeParse(value);
  return parsed.success ? parsed.data : null;
}
