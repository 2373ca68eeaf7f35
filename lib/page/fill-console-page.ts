import type { FillOrder } from '../consoles/fill-order.ts';
import type { FillResult } from '../consoles/fill-result.ts';
import type { ConsolePage } from './console-page.ts';
import { fillPage } from './fill-page.ts';
import { geometryOf } from './geometry.ts';
import { nextChange } from './next-change.ts';

/** Fills an observed document, and has it looked at again at once. */
export async function fillConsolePage(
  document: Document,
  page: ConsolePage,
  order: FillOrder,
  geometry = geometryOf(document),
): Promise<FillResult[]> {
  const { signal } = page;
  let read = page.readNow();
  const results = await fillPage(order, {
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
  });
  // What was reviewed and no longer stands there is to be reviewed anew.
  if (results.some(({ outcome }) => outcome === 'another-page')) page.reportAgain();
  page.lookNow();
  return results;
}
