import { consoleHosts } from '../consoles/hosts.ts';
import { browser } from './extension-api.ts';

/** What the browser lets the assistant do now. */
export interface Surroundings {
  readonly isOnline: boolean;
  /** The browser lets it work on the consoles: a person, or a company’s policy, can take that away. */
  readonly mayReadConsoles: boolean;
}

export const usualSurroundings: Surroundings = { isOnline: true, mayReadConsoles: true };

/** Calls back with the surroundings now and after every change, until the signal aborts. */
export function watchSurroundings(use: (now: Surroundings) => void, signal: AbortSignal): void {
  const look = async () => {
    const mayReadConsoles = await browser.permissions.contains({ origins: consoleHosts });
    if (!signal.aborted) use({ isOnline: navigator.onLine, mayReadConsoles });
  };
  const changed = () => void look();
  addEventListener('online', changed, { signal });
  addEventListener('offline', changed, { signal });
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(changed);
  signal.addEventListener('abort', () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(changed);
  });
  changed();
}

/** Asks for the consoles again. Must be called straight from a press. */
export function requestConsoles(): Promise<boolean> {
  return browser.permissions.request({ origins: consoleHosts });
}
