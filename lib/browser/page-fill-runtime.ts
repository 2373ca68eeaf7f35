import type { FillResult } from '../consoles/fill-result.ts';
import type { SaveOutcome } from '../consoles/save-order.ts';
import { type FillMessage, fillMessage } from '../messages/fill-message.ts';
import type { PageReport } from '../messages/page-report.ts';
import type { ConsolePage } from '../page/console-page.ts';
import { fillConsolePage, hearSent, openFrom, saveConsolePage } from '../page/fill-console-page.ts';
import { pageApi } from './page-api.ts';
import { isConnected, runningPage } from './running-page.ts';
import { ToldPresses } from './told-presses-here.ts';

type SaveMessage = Extract<FillMessage, { type: 'page/save' }>;

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
  const saves = new Map<string, Promise<{ save: SaveOutcome }>>();
  const told = new ToldPresses();
  /** Once for each fill, however often the message comes; never without a fill of this very document. */
  const save = (data: SaveMessage, page: ConsolePage) => {
    const filled = outcomes.get(data.fill);
    if (filled === undefined) return undefined;
    const known = saves.get(data.fill);
    if (known !== undefined) return known;
    const outcome = filled
      .then((results) => saveConsolePage(document, page, { ...data, filled: results }))
      .then((came) => ({ save: came }));
    saves.set(data.fill, outcome);
    return outcome;
  };
  const tellSent = (fill: string) => () => {
    const report: PageReport = { type: 'page/sent', fill };
    // A page that leaves waits for no answer.
    void runtime.sendMessage(report).catch(() => undefined);
  };
  runtime.onMessage.addListener((message: unknown) => {
    const parsed = fillMessage.safeParse(message);
    if (!parsed.success) return undefined;
    const { data } = parsed;
    const running = runningPage();
    const visitId = data.type === 'page/fill-outcome' ? data.visitId : data.order.visit.id;
    // What is meant is another document, which stood in this frame before.
    if (visitId !== running?.visitId) return undefined;
    if (data.type === 'page/fill-outcome') return answerFor(outcomes.get(data.fill));
    const page = running.page();
    if (page === null) return undefined;
    if (data.type === 'page/save') return save(data, page);
    if (data.type === 'page/press') {
      return outcomes.get(data.fill)?.then((filled) => told.answer(data, filled, page));
    }
    if (data.type === 'page/open') return openFrom(document, page, data);
    const outcome = outcomes.get(data.fill) ?? fillConsolePage(document, page, data.order);
    if (!outcomes.has(data.fill)) hearSent(document, page, data.order, tellSent(data.fill));
    outcomes.set(data.fill, outcome);
    return outcome;
  });
}

async function answerFor(outcome: Promise<FillResult[]> | undefined) {
  return { results: (await outcome) ?? null };
}
