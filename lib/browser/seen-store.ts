import type { DocumentKey } from '../messages/panel-messages.ts';
import { type SeenDocument, seenDocument } from '../messages/seen-document.ts';
import { browser } from './extension-api.ts';

const prefix = 'seen:';

function keyOf(document: Pick<DocumentKey, 'tabId' | 'frameId'>): string {
  return `${prefix}${document.tabId}:${document.frameId}`;
}

/** What open documents show now: held in memory by the browser, gone when it closes. */
export async function saveSeen(seen: SeenDocument): Promise<void> {
  await browser.storage.session.set({ [keyOf(seen.key)]: seen });
}

/** Forgets whatever stood in a frame: another document has been loaded there. */
export async function forgetFrame(key: DocumentKey): Promise<void> {
  await browser.storage.session.remove(keyOf(key));
}

/** Forgets a document, unless another one has taken its place meanwhile. */
export async function removeSeen(key: DocumentKey): Promise<void> {
  const stored = (await browser.storage.session.get(keyOf(key)))[keyOf(key)];
  const parsed = seenDocument.safeParse(stored);
  const isOther = parsed.success && parsed.data.key.documentId !== key.documentId;
  if (!isOther) await browser.storage.session.remove(keyOf(key));
}

export async function loadSeen(): Promise<SeenDocument[]> {
  return parseAll(await browser.storage.session.get());
}

/** Forgets every document of a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get());
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(`${prefix}${tabId}:`)));
}

/** Calls back with all seen documents now and after every change, until the signal aborts. */
export function watchSeen(use: (seen: SeenDocument[]) => void, signal: AbortSignal): void {
  const read = () =>
    void loadSeen().then((seen) => {
      if (!signal.aborted) use(seen);
    });
  const changed = (_: unknown, area: string) => {
    if (area === 'session') read();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  read();
}

function parseAll(stored: Record<string, unknown>): SeenDocument[] {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, value]) => seenDocument.safeParse(value))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []));
}
