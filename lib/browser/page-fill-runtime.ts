import type { FillResult } from '../consoles/fill-result.ts';
import { fillMessage } from '../messages/fill-message.ts';
import { fillConsolePage } from '../page/fill-console-page.ts';
import { pageApi } from './page-api.ts';
import { isConnected, runningPage } from './running-page.ts';

const marker = 'ssoSetupAssistantFills';

/**
 * Fills this document on order, and remembers what came of each press: the background may end before it
 * hears of it. A second start changes nothing.
 */
export function serveFills(): void {
  const { runtime } = pageApi();
  const { id } = runtime;
  const world = globalThis as { [marker]?: () => boolean };
  if (world[marker]?.()) return;
  world[marker] = () => isConnected(runtime, id);
  const outcomes = new Map<string, Promise<FillResult[]>>();
  runtime.onMessage.addListener((message: unknown) => {
    const parsed = fillMessage.safeParse(message);
    if (!parsed.success) return undefined;
    const { data } = parsed;
    const running = runningPage();
    const visitId = data.type === 'page/fill' ? data.order.visit.id : data.visitId;
    // What is meant is another document, which stood in this frame before.
    if (visitId !== running?.visitId) return undefined;
    if (data.type === 'page/fill-outcome') return answerFor(outcomes.get(data.fill));
    const page = running.page();
    if (page === null) return undefined;
    const outcome = outcomes.get(data.fill) ?? fillConsolePage(document, page, data.order);
    outcomes.set(data.fill, outcome);
    return outcome;
  });
}

async function answerFor(outcome: Promise<FillResult[]> | undefined) {
  return { results: (await outcome) ?? null };
}
