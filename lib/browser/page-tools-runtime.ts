import {
  pageToolsPort,
  type ToolReply,
  type ToolRequest,
  toolRequest,
} from '../messages/page-tools.ts';
import type { ConsolePage } from '../page/console-page.ts';
import { highlight } from '../page/highlight/highlight.ts';
import { inspectPage } from '../page/inspect.ts';
import { candidatesFor } from '../page/point-at/candidates.ts';
import { pointAt, type TakeUp } from '../page/point-at/point-at.ts';
import { pageApi } from './page-api.ts';
import { isConnected, runningPage } from './running-page.ts';

const marker = 'ssoSetupAssistantTools';

type Port = Parameters<
  Parameters<ReturnType<typeof pageApi>['runtime']['onConnect']['addListener']>[0]
>[0];

/** Serves the panel with tools in this document. A second start changes nothing. */
export function servePageTools(): void {
  const { runtime } = pageApi();
  const { id } = runtime;
  const world = globalThis as { [marker]?: () => boolean };
  if (world[marker]?.()) return;
  world[marker] = () => isConnected(runtime, id);
  const panel = runtime.getURL('');
  runtime.onConnect.addListener((port) => {
    const isPanel = port.sender?.id === runtime.id && port.sender.url?.startsWith(panel);
    if (port.name === pageToolsPort && isPanel) serve(port);
  });
}

/** One thing at a time: a new request ends the one before, but for the one that goes on with it. */
function serve(port: Port): void {
  let busy = new AbortController();
  let takeUp: TakeUp | null = null;
  const answer = (reply: ToolReply) => port.postMessage(reply);
  port.onMessage.addListener((message: unknown) => {
    const request = toolRequest.safeParse(message);
    if (request.data?.type === 'take-up') return takeUp?.(request.data.step);
    busy.abort();
    busy = new AbortController();
    takeUp = null;
    const page = runningPage()?.page() ?? null;
    if (!request.success) return;
    if (page === null) answer({ type: 'gone' });
    else takeUp = carryOut(request.data, page, answer, busy);
  });
  port.onDisconnect.addListener(() => busy.abort());
}

/** @returns how a choice that is under way goes on. */
function carryOut(
  request: ToolRequest,
  page: ConsolePage,
  answer: (reply: ToolReply) => void,
  busy: AbortController,
): TakeUp | null {
  if (request.type === 'inspect') {
    page.lookNow();
    const inspection = inspectPage(page.readNow(), request);
    answer({ type: 'inspected', inspection });
  }
  if (request.type === 'highlight') highlight(document, page, request, busy.signal);
  return request.type === 'point' ? point(request, page, answer, busy) : null;
}

function point(
  wanted: Extract<ToolRequest, { type: 'point' }>,
  page: ConsolePage,
  answer: (reply: ToolReply) => void,
  busy: AbortController,
): TakeUp {
  const { page: id, field, hint } = wanted;
  return pointAt(
    document,
    {
      hint,
      candidates: () => candidatesFor(page.readNow(), wanted),
      whenChanged: page.afterLook,
      passOn: (step, isEmpty) => answer({ type: 'passed', step, isEmpty }),
    },
    (chosen) => {
      busy.abort();
      if (chosen === null) return answer({ type: 'left' });
      const { description, objections } = chosen.chosen();
      answer({
        type: 'pointed',
        pointed: { page: id, field, description, objections: [...objections] },
      });
    },
    busy.signal,
  );
}
