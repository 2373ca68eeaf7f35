import { fillMessage } from '../messages/fill-message.ts';
import { fillConsolePage } from '../page/fill-console-page.ts';
import { pageApi } from './page-api.ts';
import { isConnected, runningPage } from './running-page.ts';

const marker = 'ssoSetupAssistantFills';

/** Fills this document on order. A second start changes nothing. */
export function serveFills(): void {
  const { runtime } = pageApi();
  const { id } = runtime;
  const world = globalThis as { [marker]?: () => boolean };
  if (world[marker]?.()) return;
  world[marker] = () => isConnected(runtime, id);
  runtime.onMessage.addListener((message: unknown) => {
    const parsed = fillMessage.safeParse(message);
    const running = runningPage();
    const page = running?.page() ?? null;
    if (!parsed.success || page === null) return undefined;
    // The order is for another document, which stood in this frame before.
    if (parsed.data.order.visit.id !== running?.visitId) return undefined;
    return fillConsolePage(document, page, parsed.data.order);
  });
}
