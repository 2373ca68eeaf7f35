import type { FillOrder } from '../consoles/fill-order.ts';
import type { FillResult } from '../consoles/fill-result.ts';
import type { PageId } from '../consoles/ids.ts';
import type { SaveOrder, SaveOutcome } from '../consoles/save-order.ts';
import type { ToldPress } from '../consoles/told-press.ts';
import type { ConsolePage } from './console-page.ts';
import { fillPage } from './fill-page.ts';
import { type FillContext, findTarget } from './fill-target.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import { nextChange } from './next-change.ts';
import { pressOpener } from './press-opener.ts';
import type { PressAnswer, PressChain } from './presses/press-chain.ts';
import { pressTold } from './presses/press-told.ts';
import { reviewedPage } from './reviewed-page.ts';
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

/** Calls back when the form is sent in which an order was carried out, whoever presses what sends it. */
export function hearSent(
  document: Document,
  page: ConsolePage,
  order: FillOrder,
  sent: () => void,
  geometry = geometryOf(document),
): void {
  const hear = (event: Event) => {
    const [form] = event.composedPath();
    const context = contextOf(document, page, geometry);
    if (form instanceof Element && holdsFill(form, order, context)) sent();
  };
  document.addEventListener('submit', hear, { capture: true, passive: true, signal: page.signal });
}

function holdsFill(form: Element, order: FillOrder, context: FillContext): boolean {
  const fields = reviewedPage(order, context)?.fields ?? [];
  const own = fields.filter(({ id }) => order.items.some(({ field }) => field === id));
  return own.some((field) => {
    const target = findTarget(field, context);
    return typeof target !== 'string' && form.contains(target.element);
  });
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
