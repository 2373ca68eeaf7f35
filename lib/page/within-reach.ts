import type { FillOrder } from '../consoles/fill-order.ts';
import type { PageDescription } from '../consoles/page-description.ts';
import { type FillContext, findTarget } from './fill-target.ts';
import { whyUnreachable } from './reachable.ts';

/** Milliseconds for which a page that has just come up may slide in, or show a hint that somebody has to close. */
const patience = 15_000;

/** Waits until a person could use every field of an order, for as long as a page may take that has just come up. */
export async function untilWithinReach(
  { items }: FillOrder,
  { fields }: PageDescription,
  context: FillContext,
): Promise<void> {
  const isInTheWay = () =>
    items.some(({ field }) => {
      const described = fields.find(({ id }) => id === field);
      const target = described ? findTarget(described, context) : 'missing';
      if (typeof target === 'string') return false;
      const reason = whyUnreachable(target.element, context.geometry);
      return reason !== null && reason !== 'disabled' && reason !== 'read-only';
    });
  const end = Date.now() + patience;
  while (isInTheWay() && Date.now() < end && !context.signal.aborted) await context.nextChange();
}
