import * as z from 'zod/mini';
import { consoleOf, isEntraFrame } from '../consoles/hosts.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';

const senderSchema = z.object({
  id: z.string(),
  url: z.string(),
  frameId: z.optional(z.int()),
  documentId: z.optional(z.string()),
  tab: z.optional(z.object({ id: z.int(), url: z.optional(z.string()) })),
});

/** Who sent a message, as the browser itself says. */
export type Sender =
  | { readonly kind: 'panel' }
  | {
      readonly kind: 'page';
      readonly console: ConsoleName;
      readonly key: DocumentKey;
      /** Host of the tab's own page. */
      readonly host: string;
      readonly documentHost: string;
      /** Address of the tab's own page. */
      readonly address: string;
    };

/**
 * A message counts only when it comes from the extension's own panel, or from a document of a console
 * whose tab shows that console: embedded anywhere else, a document is nobody.
 */
export function identifySender(sender: unknown): Sender | null {
  const parsed = senderSchema.safeParse(sender);
  if (!parsed.success || parsed.data.id !== browser.runtime.id) return null;
  const { url, tab, frameId = 0, documentId = null } = parsed.data;
  if (url.startsWith(browser.runtime.getURL(''))) return { kind: 'panel' };
  const console = consoleOf(tab?.url);
  if (tab?.url === undefined || console === null) return null;
  if (frameId !== 0 && !(console === 'entra' && isEntraFrame(url))) return null;
  return {
    kind: 'page',
    console,
    key: { tabId: tab.id, frameId, documentId },
    host: new URL(tab.url).host,
    documentHost: new URL(url).host,
    address: tab.url,
  };
}
