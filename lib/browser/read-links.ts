import { type PageLinks, pageLinks } from '../consoles/page-links.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';

/** A document that has just been loaded is not observed yet: milliseconds before each further question. */
const pauses = [100, 200, 400, 800];

/** The links of a tab's own document; null where it cannot be reached or answers with something else. */
export async function readLinks(tabId: number): Promise<PageLinks | null> {
  const key = { tabId, frameId: 0 };
  let links = await linksOf(key);
  for (const pause of pauses) {
    if (links !== null) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    links = await linksOf(key);
  }
  return links;
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
