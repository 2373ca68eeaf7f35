import type { FillOrder } from '../consoles/fill-order.ts';
import type { Outline } from '../consoles/outline.ts';
import type { PageDescription } from '../consoles/page-description.ts';
import { recognisePages } from '../consoles/recognise-pages.ts';
import { isSamePlace } from '../consoles/visit.ts';
import type { FillContext } from './fill-target.ts';

/** The page that was reviewed, if it still stands in the document; null where anything else does. */
export function reviewedPage(order: FillOrder, context: FillContext): PageDescription | null {
  if (context.host !== order.host) return null;
  if (!isSamePlace(context.address(), order.visit.address)) return null;
  const { outline } = context.outline();
  if (applicationIn(outline, context) !== order.application) return null;
  const described = context.described();
  const place = described.placeOf(outline.address);
  const pages = recognisePages(outline, place, described.pages);
  return pages.find((each) => each.page.id === order.page)?.page ?? null;
}

/** One document shows one application after another: the one that was reviewed must still be there. */
function applicationIn(outline: Outline, { described }: FillContext): string | null {
  const readings = described().readingsOf(outline);
  return readings.find((each) => each.setting === 'app.objectId')?.value ?? null;
}
