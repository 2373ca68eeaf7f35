import type { FillResult } from '../consoles/fill-result.ts';
import type { SaveOutcome } from '../consoles/save-order.ts';
import type { BegunFill } from '../setup/begun-fill.ts';
import { eventsFromResults } from '../setup/fill-events.ts';
import { askOutcome } from './page-orders.ts';
import { loadSeen } from './seen-store.ts';
import { loadSetup } from './setup-store.ts';
import { recordEvents } from './setup-writer.ts';

/** Presses whose results this background is waiting for. When it ends, nobody waits any more. */
const underWay = new Set<string>();

/**
 * Records a press before its order goes to the page, and what came of it after, so that nothing is ever
 * written of which nobody knows.
 *
 * @param setup Id of the setup that what is written belongs to.
 * @param order Sends the order; null where no answer came.
 * @throws where the press could not be recorded: then nothing was ordered.
 */
export async function carryOut(
  begun: BegunFill,
  setup: string,
  order: () => Promise<FillResult[] | null>,
): Promise<FillResult[] | 'no-setup' | 'another-setup' | 'page-left'> {
  underWay.add(begun.fill);
  try {
    const { at } = begun;
    const recorded = await recordEvents(() => [{ type: 'setup/fill-begun', at, begun }], setup);
    if (recorded !== 'recorded') return recorded;
    const results = await order();
    if (results === null) return 'page-left';
    // Where this fails the panel says so, and the page is asked again later.
    await recordResults(begun.fill, results).catch(() => undefined);
    return results;
  } finally {
    underWay.delete(begun.fill);
  }
}

/** Records that what saves a fill was pressed, or that nobody heard whether it was. */
export async function recordSave(fill: string, save: SaveOutcome, setup: string): Promise<void> {
  if (save !== 'pressed' && save !== 'unknown') return;
  const at = new Date().toISOString();
  const event = { type: 'setup/save-pressed', at, fill, outcome: save } as const;
  // What was saved is seen all the same, so a store that refuses takes nothing away.
  await recordEvents(() => [event], setup).catch(() => undefined);
}

/** Asks every open document what came of presses whose results nobody heard. */
export async function settleStanding(): Promise<void> {
  const stored = await loadSetup();
  const begun = stored.outcome === 'found' ? (stored.setup.begun ?? []) : [];
  const unsettled = begun.filter(({ fill }) => !underWay.has(fill));
  if (unsettled.length === 0) return;
  const seen = await loadSeen();
  for (const { fill, visitId } of unsettled) {
    const document = seen.find(({ visit }) => visit.id === visitId);
    const results = document ? await askOutcome(document.key, { fill, visitId }) : undefined;
    // An order that never came has changed nothing.
    if (results !== undefined) await recordResults(fill, results ?? []);
  }
}

/** Presses whose documents are gone: only what their page shows elsewhere can tell what came of them. */
export async function fillsOfGoneDocuments(
  begun: readonly BegunFill[],
): Promise<ReadonlySet<string>> {
  if (begun.length === 0) return new Set();
  const standing = new Set((await loadSeen()).map(({ visit }) => visit.id));
  const gone = begun.filter(({ fill, visitId }) => !underWay.has(fill) && !standing.has(visitId));
  return new Set(gone.map(({ fill }) => fill));
}

/** All results of a press are one change: of a press that is settled nothing is left to record. */
async function recordResults(fill: string, results: readonly FillResult[]): Promise<void> {
  await recordEvents(({ begun = [] }) => {
    const own = begun.find((each) => each.fill === fill);
    return own ? eventsFromResults(own, results, new Date().toISOString()) : [];
  });
}
