import type { Chromium } from '../../support/chromium.ts';

type Reads = Pick<Chromium, 'serviceWorker'>;

/** The documents that were observed and still count, by the background's own account. */
export async function observedDocuments({ serviceWorker }: Reads): Promise<string[]> {
  const worker = await serviceWorker();
  const keys: unknown = await worker.evaluate('chrome.storage.session.getKeys()');
  if (!Array.isArray(keys)) return [];
  return keys.map(String).filter((key) => key.startsWith('seen:'));
}

/** The setup as it is stored; null where there is none. */
export async function storedSetup({ serviceWorker }: Reads): Promise<unknown> {
  const worker = await serviceWorker();
  return worker.evaluate('chrome.storage.local.get().then((all) => all.setup ?? null)');
}
