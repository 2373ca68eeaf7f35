import { browser } from './extension-api.ts';

/** Opens the report of a setup in a tab of its own, where it can be printed. */
export async function openRecord(setupId: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('record.html')}#${setupId}` });
}
