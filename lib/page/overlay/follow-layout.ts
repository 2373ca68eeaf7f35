import type { Box } from './geometry.ts';

/** Milliseconds for which movement is followed frame by frame after something started it. */
const restlessFor = 400;

const starters = [
  'scroll',
  'resize',
  'transitionrun',
  'transitionend',
  'animationstart',
  'animationend',
  'load',
];

/**
 * Calls `draw` after whatever may have moved things in the page: frame by frame while they move, and
 * never while the page rests. What scrolls within a shadow root is heard in that root alone.
 *
 * @returns a function that says that something moved, for whoever learns of it otherwise.
 */
export function followLayout(
  page: Document,
  draw: () => void,
  signal: AbortSignal,
  followed: () => readonly Element[],
): () => void {
  const heard = new WeakSet<Node>();
  const view = page.defaultView;
  let until = 0;
  let frame = 0;

  const step = () => {
    frame = 0;
    if (signal.aborted) return;
    followed().forEach(listenAround);
    draw();
    if (performance.now() < until) frame = view?.requestAnimationFrame(step) ?? 0;
  };
  const moved = () => {
    until = performance.now() + restlessFor;
    if (frame === 0 && !signal.aborted) frame = view?.requestAnimationFrame(step) ?? 0;
  };

  const options = { capture: true, passive: true, signal };
  const listenAround = (element: Element) => {
    for (const root of shadowRootsAround(element)) {
      if (heard.has(root)) continue;
      heard.add(root);
      root.addEventListener('scroll', moved, options);
    }
  };
  for (const type of starters) view?.addEventListener(type, moved, options);
  for (const type of ['scroll', 'resize'])
    view?.visualViewport?.addEventListener(type, moved, options);
  signal.addEventListener('abort', () => view?.cancelAnimationFrame(frame));
  followed().forEach(listenAround);
  draw();
  return moved;
}

function shadowRootsAround(element: Element): ShadowRoot[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...shadowRootsAround(root.host)] : [];
}

/** The part of a box that nothing around its element cuts off; without width where nothing is left. */
export function seenPartOf(element: Element, box = boxOf(element)): Box {
  let { left, top } = box;
  let right = left + box.width;
  let bottom = top + box.height;
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (!clips(at)) continue;
    const around = at.getBoundingClientRect();
    left = Math.max(left, around.left);
    top = Math.max(top, around.top);
    right = Math.min(right, around.right);
    bottom = Math.min(bottom, around.bottom);
  }
  return right > left && bottom > top
    ? { left, top, width: right - left, height: bottom - top }
    : { left, top, width: 0, height: 0 };
}

/** The body and the root clip to the viewport, which is looked at elsewhere. */
function clips(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  if (element === body || element === documentElement) return false;
  return /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflow);
}

function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Where an element shows. A switch may be drawn by what stands around a box that is itself hidden. */
export function boxOf(element: Element): Box {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    const isDrawn = box.width >= 8 && box.height >= 8;
    if (isDrawn || at === element.parentElement?.parentElement) return toBox(box);
  }
  return toBox(element.getBoundingClientRect());
}

function toBox({ left, top, width, height }: DOMRect): Box {
  return { left, top, width, height };
}
