import { testPassword } from '../messages/test-password.ts';
import { type SetupState, testWays } from '../setup/setup-state.ts';
import { browser } from './extension-api.ts';

const prefix = 'test-password:';
const keyOf = (setup: string) => `${prefix}${setup}`;

/**
 * Held in memory by the browser and gone when it closes; nothing of it is ever written to a disk.
 *
 * @param setup Id of the setup whose test user it is of.
 */
export async function keepTestPassword(setup: string, password: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(setup)]: password });
}

export async function forgetTestPassword(setup: string): Promise<void> {
  await browser.storage.session.remove(keyOf(setup));
}

/** Once the test user has signed in every way, nobody needs the password any more. */
export async function forgetWhenTested({ id, tests }: SetupState): Promise<void> {
  if (testWays.every((way) => tests.passed[way] !== undefined)) await forgetTestPassword(id);
}

/** Calls back with the passwords that are kept, by their setups' ids, now and after every change. */
export function watchTestPasswords(
  use: (kept: Readonly<Record<string, string>>) => void,
  signal: AbortSignal,
): void {
  const read = () =>
    void browser.storage.session.get().then((stored) => {
      if (!signal.aborted) use(passwordsIn(stored));
    });
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) read();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  read();
}

function passwordsIn(stored: Record<string, unknown>): Record<string, string> {
  const own = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(
    own.flatMap(([key, value]) => {
      const parsed = testPassword.safeParse(value);
      return parsed.success ? [[key.slice(prefix.length), parsed.data] as const] : [];
    }),
  );
}
