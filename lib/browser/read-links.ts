import { type PageLinks, pageLinks } from '../consoles/page-links.ts';
import { browser } from './extension-api.ts';

/** The links of a tab's own document; null where it cannot be reached or answers with something else. */
export async function readLinks(tabId: number): Promise<PageLinks | null> {
  try {
    const target = { tabId, frameIds: [0] };
    const [done] = await browser.scripting.executeScript({ target, files: ['page-links.js'] });
    return pageLinks.safeParse(done?.result).data ?? null;
  } catch {
    return null;
  }
}
