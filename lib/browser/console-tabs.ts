import { parseEntraRoute } from '../consoles/entra/route.ts';
import { consoleHosts, consoleOf } from '../consoles/hosts.ts';
import { browser } from './extension-api.ts';

/**
 * Brings an address to the front: in the tab that already shows its host, or in a new one. A tab that
 * stands on the very page is only shown, never loaded again, so that nothing typed there is lost.
 */
export async function openAddress(address: string, inNewTab: boolean): Promise<void> {
  const tab = inNewTab ? undefined : await tabOn(new URL(address).host);
  if (tab?.id === undefined) {
    await openTab(address);
    return;
  }
  const stands = isBareHost(address) || isSamePlace(tab.url ?? '', address);
  if (stands) await showTab(tab.id);
  else await leadTab(tab.id, address);
}

/** Brings a tab and its window to the front, as it stands. */
export function showTab(tabId: number): Promise<void> {
  return update(tabId, { active: true });
}

/** Brings a tab and its window to the front and opens an address there. */
export function leadTab(tabId: number, url: string): Promise<void> {
  return update(tabId, { active: true, url });
}

async function update(tabId: number, now: { active: true; url?: string }): Promise<void> {
  // The browser need not tell which tab that was.
  const tab: { windowId?: number } | undefined = await browser.tabs.update(tabId, now);
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens an address in a tab of its own; null where the browser tells nothing of it. */
export async function openTab(address: string): Promise<number | null> {
  return (await browser.tabs.create({ url: address })).id ?? null;
}

/** The same in a new window that knows nobody who is signed in elsewhere. */
export async function openPrivately(address: string): Promise<number | null> {
  const window = await browser.windows.create({ url: address, incognito: true });
  return window.tabs?.[0]?.id ?? null;
}

/** Every tab that is open, whatever it shows. */
export async function openTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** A bare host stands for "the console, wherever it is now". */
function isBareHost(address: string): boolean {
  const url = new URL(address);
  return url.pathname === '/' && url.hash === '';
}

/** The portal adds to its own addresses, so what they lead to is compared. */
function isSamePlace(one: string, other: string): boolean {
  const place = (address: string) => {
    const route = parseEntraRoute(address);
    return route && [route.view, route.menu, route.parameters.get('objectid')].join('/');
  };
  return one === other || (place(one) !== null && place(one) === place(other));
}

/** The active tab first: an admin may have the console open twice. */
export async function tabOn(host: string) {
  const tabs = await browser.tabs.query({ url: consoleHosts });
  return tabs
    .filter((tab) => URL.parse(tab.url ?? '')?.host === host && consoleOf(tab.url) !== null)
    .toSorted((a, b) => Number(b.active) - Number(a.active))[0];
}

/** Where a tab stands now; null where it is gone or shows something that is none of our business. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Hosts of the Image Relay companies that are open in some tab. */
export async function openCompanies(): Promise<string[]> {
  const tabs = await browser.tabs.query({ url: consoleHosts });
  const hosts = tabs
    .filter((tab) => consoleOf(tab.url) === 'image-relay')
    .map((tab) => new URL(tab.url ?? '').host);
  return [...new Set(hosts)];
}
