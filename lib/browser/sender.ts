import * as z from 'zod/mini';
import { consoleOf, isEntraFrame } from '../consoles/hosts.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';

const senderSchema = z.object({
  id: z.string(),
  url: z.string(),
  frameId: z.optional(z.int()),
  /** Chromium tells it; an opaque one is the text "null". */
  origin: z.optional(z.string()),
  documentId: z.optional(z.string()),
  tab: z.optional(
    z.object({
      id: z.int(),
      url: z.optional(z.string()),
      incognito: z.optional(z.boolean()),
    }),
  ),
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
      /** In a private window, which shares no sign-in with the others. */
      readonly isPrivate: boolean;
    };

/** The extension's own pages on which something can be pressed. */
const ownPages = ['sidepanel.html', 'options.html'] as const;

/**
 * A message counts only when it comes from the extension's own panel or choices, or from a document of a console
 * whose tab shows that console: embedded anywhere else, a document is nobody.
 */
export function identifySender(sender: unknown): Sender | null {
  const parsed = senderSchema.safeParse(sender);
  if (!parsed.success || parsed.data.id !== browser.runtime.id) return null;
  const { url, tab, frameId, documentId = null } = parsed.data;
  if (ownPages.some((page) => url.startsWith(browser.runtime.getURL(page)))) {
    return { kind: 'panel' };
  }
  const console = consoleOf(tab?.url);
  if (tab?.url === undefined || console === null || frameId === undefined) return null;
  if (!speaksForConsole(parsed.data, tab.url, console)) return null;
  return {
    kind: 'page',
    console,
    key: { tabId: tab.id, frameId, documentId },
    host: new URL(tab.url).host,
    documentHost: new URL(url).host,
    address: tab.url,
    isPrivate: tab.incognito === true,
  };
}

/**
 * The tab's own document has the tab's own origin: a tab that has gone on does not lend its new address to
 * the document that stood there before. Of frames only Entra's count.
 */
function speaksForConsole(
  { url, origin, frameId }: Pick<z.infer<typeof senderSchema>, 'url' | 'origin' | 'frameId'>,
  tabAddress: string,
  console: ConsoleName,
): boolean {
  const own = URL.parse(url)?.origin;
  if (origin !== undefined && origin !== 'null' && origin !== own) return false;
  if (frameId === 0) return own === new URL(tabAddress).origin;
  return console === 'entra' && isEntraFrame(url);
}
