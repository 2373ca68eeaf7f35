/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a bubble stands, and the side of the viewport on which its control is out of sight. */
export interface BubblePlace {
  readonly left: number;
  readonly top: number;
  readonly points: 'at-it' | 'up' | 'down' | 'left' | 'right';
}

const gap = 8;

/** Beside the control, never over it; at the edge of the viewport where the control is out of sight. */
export function placeBubble(control: Box, bubble: Size, view: Size): BubblePlace {
  const points = directionTo(control, view);
  if (points !== 'at-it') return { ...atEdge(control, bubble, view, points), points };
  const right = control.left + control.width;
  const bottom = control.top + control.height;
  const tries = [
    { left: control.left, top: bottom + gap },
    { left: control.left, top: control.top - gap - bubble.height },
    { left: right + gap, top: control.top },
    { left: control.left - gap - bubble.width, top: control.top },
  ];
  const inside = tries.map((each) => pushedInside(each, bubble, view));
  const free = inside.find((each) => !overlaps({ ...each, ...bubble }, control));
  return { ...(free ?? farCorner(control, bubble, view)), points };
}

/** Where a box lies that is wholly outside of the viewport. */
export function directionTo(control: Box, view: Size): BubblePlace['points'] {
  if (control.top + control.height <= 0) return 'up';
  if (control.top >= view.height) return 'down';
  if (control.left + control.width <= 0) return 'left';
  return control.left >= view.width ? 'right' : 'at-it';
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

export function holds(box: Box, x: number, y: number): boolean {
  const { left, top, width, height } = box;
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

type Corner = Pick<BubblePlace, 'left' | 'top'>;

function pushedInside({ left, top }: Corner, { width, height }: Size, view: Size): Corner {
  return { left: clamp(left, view.width - width), top: clamp(top, view.height - height) };
}

function clamp(at: number, last: number): number {
  return Math.max(gap, Math.min(at, last - gap));
}

function atEdge(control: Box, bubble: Size, view: Size, points: BubblePlace['points']): Corner {
  const far = { left: view.width, top: view.height };
  const at = {
    left: points === 'right' ? far.left : points === 'left' ? 0 : control.left,
    top: points === 'down' ? far.top : points === 'up' ? 0 : control.top,
  };
  return pushedInside(at, bubble, view);
}

/** A control that fills the viewport leaves only its least used corner. */
function farCorner(control: Box, bubble: Size, view: Size): Corner {
  const middle = control.top + control.height / 2;
  const top = middle < view.height / 2 ? view.height : 0;
  return pushedInside({ left: view.width, top }, bubble, view);
}
