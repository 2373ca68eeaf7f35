import { consoleHosts, consoleOf } from '../consoles/hosts.ts';
import { browser } from './extension-api.ts';

/**
 * Brings an address to the front: in the tab that already shows its host, or in a new one. A tab that
 * stands on the very page is only shown, never loaded again, so that nothing typed there is lost.
 */
export async function openAddress(address: string, inNewTab: boolean): Promise<void> {
  const tab = inNewTab ? undefined : await tabOn(new URL(address).host);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: address });
    return;
  }
  const stands = tab.url === address || isBareHost(address);
  await browser.tabs.update(tab.id, stands ? { active: true } : { active: true, url: address });
}

/** A bare host stands for "the console, wherever it is now". */
function isBareHost(address: string): boolean {
  const url = new URL(address);
  return url.pathname === '/' && url.hash === '';
}

async function tabOn(host: string) {
  const tabs = await browser.tabs.query({ url: consoleHosts });
  return tabs.find((tab) => URL.parse(tab.url ?? '')?.host === host && consoleOf(tab.url) !== null);
}

/** Hosts of the Image Relay companies that are open in some tab. */
export async function openCompanies(): Promise<string[]> {
  const tabs = await browser.tabs.query({ url: consoleHosts });
  const hosts = tabs
    .filter((tab) => consoleOf(tab.url) === 'image-relay')
    .map((tab) => new URL(tab.url ?? '').host);
  return [...new Set(hosts)];
}

/** Puts the content scripts into tabs that were open before the extension was there. */
export async function reachOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: consoleHosts });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const console = consoleOf(url);
      if (id !== undefined && console !== null) await inject(id, console);
    }),
  );
}

async function inject(tabId: number, console: 'entra' | 'image-relay'): Promise<void> {
  const isEntra = console === 'entra';
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: isEntra },
      files: [isEntra ? 'entra.js' : 'image-relay.js'],
    });
  } catch {
    // A tab that is being closed or shows an error page cannot be reached, and need not be.
  }
}
