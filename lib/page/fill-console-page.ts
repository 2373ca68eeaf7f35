import type { FillOrder } from '../consoles/fill-order.ts';
import type { FillResult } from '../consoles/fill-result.ts';
import type { PageId } from '../consoles/ids.ts';
import type { SaveOrder, SaveOutcome } from '../consoles/save-order.ts';
import type { ToldPress } from '../consoles/told-press.ts';
import type { ConsolePage } from './console-page.ts';
import { fillPage } from './fill-page.ts';
import type { FillContext } from './fill-target.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import { nextChange } from './next-change.ts';
import { pressOpener } from './press-opener.ts';
import type { PressAnswer, PressChain } from './presses/press-chain.ts';
import { pressTold } from './presses/press-told.ts';
import { pressSave } from './save/press-save.ts';

/** Fills an observed document, and has it looked at again at once. */
export async function fillConsolePage(
  document: Document,
  page: ConsolePage,
  order: FillOrder,
  geometry = geometryOf(document),
): Promise<FillResult[]> {
  const results = await fillPage(order, contextOf(document, page, geometry));
  // What was reviewed and no longer stands there is to be reviewed anew.
  if (results.some(({ outcome }) => outcome === 'another-page')) page.reportAgain();
  page.lookNow();
  return results;
}

interface Save {
  readonly order: FillOrder;
  readonly save: SaveOrder;
  readonly filled: readonly FillResult[];
}

/** Presses what saves an observed document after a fill. */
export async function saveConsolePage(
  document: Document,
  page: ConsolePage,
  { order, save, filled }: Save,
  geometry = geometryOf(document),
): Promise<SaveOutcome> {
  const outcome = await pressSave(order, save, filled, contextOf(document, page, geometry));
  // A page that leaves is not to be kept from it.
  if (outcome !== 'pressed') page.lookNow();
  return outcome;
}

interface Told {
  readonly press: ToldPress;
  /** The presses that were made already. */
  readonly before: readonly ToldPress[];
  readonly chain: PressChain;
}

/** Makes the next of the presses that follow a fill of an observed document. */
export async function pressInConsolePage(
  document: Document,
  page: ConsolePage,
  { press, before, chain }: Told,
  geometry = geometryOf(document),
): Promise<PressAnswer> {
  const answer = await pressTold(press, before, chain, contextOf(document, page, geometry));
  if (answer.save !== 'pressed') page.lookNow();
  return answer;
}

/** Presses what opens another page; whether anything was pressed. */
export function openFrom(
  document: Document,
  page: ConsolePage,
  { order, goal }: { readonly order: FillOrder; readonly goal: PageId },
  geometry = geometryOf(document),
): Promise<boolean> {
  return pressOpener(order, goal, contextOf(document, page, geometry));
}

function contextOf(document: Document, page: ConsolePage, geometry: Geometry): FillContext {
  const { signal } = page;
  let read = page.readNow();
  return {
    described: () => read.described,
    outline: () => {
      read = page.readNow();
      return read.outlined;
    },
    nextChange: () => nextChange(document, signal),
    host: document.location.host,
    address: () => document.location.href,
    geometry,
    signal,
  };
}
