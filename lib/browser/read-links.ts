import { type PageLinks, pageLinks } from '../consoles/page-links.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';

/** The links of a tab's own document; null where it cannot be reached or answers with something else. */
export function readLinks(tabId: number): Promise<PageLinks | null> {
  return linksOf({ tabId, frameId: 0 });
}

/** Whether something was entered in one of these documents that is not saved, or nobody can say so. */
export async function holdsUnsaved(documents: readonly DocumentKey[]): Promise<boolean> {
  const all = await Promise.all(documents.map(linksOf));
  return all.some((each) => each === null || each.isUnsaved);
}

async function linksOf({
  tabId,
  frameId,
}: Pick<DocumentKey, 'tabId' | 'frameId'>): Promise<PageLinks | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [done] = await browser.scripting.executeScript({ target, files: ['page-links.js'] });
    return pageLinks.safeParse(done?.result).data ?? null;
  } catch {
    return null;
  }
}
