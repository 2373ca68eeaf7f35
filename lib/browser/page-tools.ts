import type { FieldId, PageId } from '../consoles/ids.ts';
import {
  type Inspection,
  type MeantField,
  type PointedAt,
  pageToolsPort,
  type ToolReply,
  type ToolRequest,
  toolReply,
} from '../messages/page-tools.ts';
import type { DocumentKey } from '../messages/panel-messages.ts';
import { browser } from './extension-api.ts';

/** What a document shows instead of what was expected; null where it is gone. */
export async function inspect(
  document: DocumentKey,
  page: PageId | null,
  fields: readonly FieldId[],
): Promise<Inspection | null> {
  const end = new AbortController();
  const reply = await ask(document, { type: 'inspect', page, fields: [...fields] }, end.signal);
  end.abort();
  return reply?.type === 'inspected' ? reply.inspection : null;
}

/**
 * Has the admin choose a control in any of a tab's documents. The first answer ends it in all of them;
 * null where the admin left, or the signal aborted.
 */
export async function pointAt(
  documents: readonly DocumentKey[],
  { page, field, hint }: MeantField,
  signal: AbortSignal,
): Promise<PointedAt | null> {
  const [first] = documents;
  if (first === undefined) return null;
  await browser.tabs.update(first.tabId, { active: true });
  const end = new AbortController();
  const until = AbortSignal.any([end.signal, signal]);
  const asked = documents.map(async (document) => ({
    document,
    reply: await ask(document, { type: 'point', page, field, hint }, until),
  }));
  // A document that went away leaves the choice to the others, and with the last one the choice is over.
  const answers = asked.map(async (each) => {
    const { document, reply } = await each;
    if (reply === null || reply.type === 'gone') await Promise.all(asked);
    const isMeant =
      reply?.type === 'pointed' && reply.pointed.page === page && reply.pointed.field === field;
    return isMeant ? { document, pointed: reply.pointed } : null;
  });
  const answer = await Promise.race(answers);
  end.abort();
  return answer;
}

/** Outlines a field's control in a document, until the signal aborts. */
export function highlight(
  document: DocumentKey,
  { page, field, hint }: MeantField,
  signal: AbortSignal,
): void {
  void ask(document, { type: 'highlight', page, field, hint }, signal);
}

/** Sends one request and waits for its answer; null where the document is gone or the signal aborts. */
async function ask(
  { tabId, frameId, documentId }: DocumentKey,
  request: ToolRequest,
  signal: AbortSignal,
): Promise<ToolReply | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['page-tools.js'] });
    if (signal.aborted) return null;
    const where = documentId === null ? { frameId } : { frameId, documentId };
    const port = browser.tabs.connect(tabId, { name: pageToolsPort, ...where });
    return await new Promise((resolve) => {
      port.onMessage.addListener((message: unknown) => {
        const reply = toolReply.safeParse(message);
        resolve(reply.success ? reply.data : null);
      });
      port.onDisconnect.addListener(() => resolve(null));
      signal.addEventListener('abort', () => {
        port.disconnect();
        resolve(null);
      });
      port.postMessage(request);
    });
  } catch {
    return null;
  }
}
