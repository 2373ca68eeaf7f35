import {
  pageToolsPort,
  type ToolReply,
  type ToolRequest,
  toolReply,
} from '../messages/page-tools.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';

/**
 * Puts the tools into a document and connects with them until the signal aborts.
 *
 * @param heard Gets each reply, and null when the document is gone, when it replied what is none, or when
 *   the signal aborts.
 * @returns how to ask them; null where they cannot be reached, of which `heard` is told as well.
 */
export async function openTools(
  { tabId, frameId, documentId }: DocumentKey,
  heard: (reply: ToolReply | null) => void,
  signal: AbortSignal,
): Promise<((request: ToolRequest) => void) | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['page-tools.js'] });
    signal.throwIfAborted();
    const where = documentId === null ? { frameId } : { frameId, documentId };
    const port = browser.tabs.connect(tabId, { name: pageToolsPort, ...where });
    port.onMessage.addListener((message: unknown) =>
      heard(toolReply.safeParse(message).data ?? null),
    );
    port.onDisconnect.addListener(() => heard(null));
    signal.addEventListener('abort', () => {
      port.disconnect();
      heard(null);
    });
    return (request) => port.postMessage(request);
  } catch {
    heard(null);
    return null;
  }
}

/** Sends one request and waits for its answer; null where the document is gone or the signal aborts. */
export function ask(
  document: DocumentKey,
  request: ToolRequest,
  signal: AbortSignal,
): Promise<ToolReply | null> {
  return new Promise((resolve) => {
    void openTools(document, resolve, signal).then((send) => send?.(request));
  });
}
