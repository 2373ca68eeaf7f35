import { signInHosts } from '../consoles/hosts.ts';
import { browser } from './extension-api.ts';

/** Outlives the browser, so that a permission is given back also where the browser ended during a test. */
const key = 'sign-in-borrowed';

/**
 * Asks for the permission to see Microsoft's sign-in. Must be called straight from a press, so what was
 * allowed before is asked for at the same time.
 */
export async function borrowSight(): Promise<{ isAllowed: boolean; wasAllowed: boolean }> {
  const before = browser.permissions.contains({ origins: signInHosts });
  const asked = browser.permissions.request({ origins: signInHosts });
  const [wasAllowed, isAllowed] = await Promise.all([before, asked]);
  return { isAllowed, wasAllowed };
}

/** Remembers that the permission is there for a test alone. */
export async function noteBorrowed(): Promise<void> {
  await browser.storage.local.set({ [key]: true });
}

/** Gives back what is there for a test alone; what was allowed for some other use stays. */
export async function handBack(): Promise<void> {
  const stored = await browser.storage.local.get(key);
  if (stored[key] !== true) return;
  await browser.permissions.remove({ origins: signInHosts });
  await browser.storage.local.remove(key);
}
