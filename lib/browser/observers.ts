import { consoleHosts, consoleOf } from '../consoles/hosts.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import type { PagePart } from '../messages/page-parts.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';

const announcers = { entra: 'entra.js', 'image-relay': 'image-relay.js' } as const;
const files = { entra: 'entra-observer.js', 'image-relay': 'image-relay-observer.js' } as const;

/** Puts the observer into one document. */
export function observeFrame(
  console: ConsoleName,
  { tabId, frameId }: Pick<DocumentKey, 'tabId' | 'frameId'>,
): Promise<void> {
  return inject(files[console], { tabId, frameIds: [frameId] });
}

/** Puts what writes into one document. */
export function putFillScript({ tabId, frameId }: DocumentKey): Promise<void> {
  return inject('page-fill.js', { tabId, frameIds: [frameId] });
}

/** Puts a part that its page needs beside the observer of one document. */
export function putPart(part: PagePart, { tabId, frameId }: DocumentKey): Promise<void> {
  return inject(`part-${part}.js`, { tabId, frameIds: [frameId] });
}

/** Puts into every open console tab what new ones get, also those that were open before the extension was there. */
export async function observeOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: consoleHosts });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const console = consoleOf(url);
      if (id === undefined || console === null) return;
      if (console === 'entra') await observeFrame(console, { tabId: id, frameId: 0 });
      await inject(announcers[console], { tabId: id, allFrames: console === 'entra' });
    }),
  );
}

type ScriptFile =
  | (typeof files | typeof announcers)[ConsoleName]
  | 'page-fill.js'
  | `part-${PagePart}.js`;
type Target = { tabId: number; allFrames?: boolean; frameIds?: number[] };

async function inject(file: ScriptFile, target: Target): Promise<void> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
  } catch {
    // A tab that is being closed or shows an error page cannot be reached, and need not be.
  }
}
