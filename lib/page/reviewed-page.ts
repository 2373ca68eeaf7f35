import type { FillOrder } from '../consoles/fill-order.ts';
import type { Outline } from '../consoles/outline.ts';
import type { PageDescription } from '../consoles/page-description.ts';
import { recognisePages } from '../consoles/recognise-pages.ts';
import { isSamePlace } from '../consoles/visit.ts';
import type { FillContext } from './fill-target.ts';
import { controlHolding } from './save/control-holding.ts';

/** The page that was reviewed, if it still stands in the document; null where anything else does. */
export function reviewedPage(order: FillOrder, context: FillContext): PageDescription | null {
  const outline = outlineAtPlace(order, context);
  if (outline === null) return null;
  const described = context.described();
  const place = described.placeOf(outline.address);
  const pages = recognisePages(outline, place, described.pages);
  return pages.find((each) => each.page.id === order.page)?.page ?? null;
}

/** The same while it shows the record that was reviewed: one form shows one after another. */
export function reviewedRecord(order: FillOrder, context: FillContext): PageDescription | null {
  const page = reviewedPage(order, context);
  const isKept = (order.kept ?? []).every(({ field, expect }) => {
    const described = page?.fields.find(({ id }) => id === field);
    return described !== undefined && controlHolding(described, expect, context) !== null;
  });
  return isKept ? page : null;
}

/** Whether the document still stands where it was reviewed, for the same application; what it shows may have changed. */
export function isReviewedPlace(order: FillOrder, context: FillContext): boolean {
  return outlineAtPlace(order, context) !== null;
}

function outlineAtPlace(order: FillOrder, context: FillContext): Outline | null {
  if (context.host !== order.host) return null;
  if (!isSamePlace(context.address(), order.visit.address)) return null;
  const { outline } = context.outline();
  return applicationIn(outline, context) === order.application ? outline : null;
}

/** One document shows one application after another: the one that was reviewed must still be there. */
function applicationIn(outline: Outline, { described }: FillContext): string | null {
  const readings = described().readingsOf(outline, []);
  return readings.find((each) => each.setting === 'app.objectId')?.value ?? null;
}
