import { browser } from './extension-api.ts';

/**
 * Calls back with the tab in front of the panel's own window, now and whenever it changes; with null
 * where the panel itself is that tab.
 */
export function watchFrontTab(use: (tabId: number | null) => void, signal: AbortSignal): void {
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const own = await browser.tabs.getCurrent();
    if (!signal.aborted) use(tab === undefined || tab.id === own?.id ? null : (tab.id ?? null));
  };
  const changed = () => void look();
  browser.tabs.onActivated.addListener(changed);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(changed));
  changed();
}

/** Calls back with the open companies, now and whenever a tab has loaded something. */
export function watchCompanies(
  load: () => Promise<string[]>,
  use: (hosts: string[]) => void,
  signal: AbortSignal,
): void {
  const look = async () => {
    const hosts = await load();
    if (!signal.aborted) use(hosts);
  };
  const changed = () => void look();
  browser.tabs.onUpdated.addListener(changed);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(changed));
  changed();
}
