import type { Geometry, Rectangle } from '../../../lib/page/geometry.ts';

/** Where elements stand, by their ids; all others stand anywhere in sight. */
export type Boxes = Readonly<Record<string, Rectangle>>;

const anywhere: Rectangle = { left: 100, top: 100, width: 200, height: 30 };

/**
 * A layout for a document that has none.
 *
 * @param topmost what lies on top at every point; the element that was brought into view last where null.
 */
export function laidOut(boxes: Boxes = {}, topmost: Element | null = null): Geometry {
  let inView: Element | null = null;
  return {
    boxOf: (element) => boxes[element.id] ?? anywhere,
    viewport: () => ({ left: 0, top: 0, width: 1_000, height: 700 }),
    topmostAt: () => topmost ?? inView,
    bringIntoView: (element) => {
      inView = element;
    },
  };
}
