/** A rectangle of the viewport, in CSS pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where things stand in a document that is laid out. */
export interface Geometry {
  readonly boxOf: (element: Element) => Rectangle;
  readonly viewport: () => Rectangle;
  /** What a press at a point of the viewport would meet, in open shadow roots too. */
  readonly topmostAt: (left: number, top: number) => Element | null;
  readonly bringIntoView: (element: Element) => void;
}

/** The geometry of a document in a browser. */
export function geometryOf(page: Document): Geometry {
  return {
    boxOf: (element) => element.getBoundingClientRect(),
    viewport: () => {
      const { clientWidth: width, clientHeight: height } = page.documentElement;
      return { left: 0, top: 0, width, height };
    },
    topmostAt: (left, top) => {
      let met = page.elementFromPoint(left, top);
      for (let inside = met; inside !== null; ) {
        met = inside;
        const deeper: Element | null = met.shadowRoot?.elementFromPoint(left, top) ?? null;
        inside = deeper === met ? null : deeper;
      }
      return met;
    },
    bringIntoView: (element) =>
      element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'nearest' }),
  };
}

/** What two rectangles have in common; null where that is nothing. */
export function overlapOf(one: Rectangle, other: Rectangle): Rectangle | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.left + one.width, other.left + other.width) - left;
  const height = Math.min(one.top + one.height, other.top + other.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
