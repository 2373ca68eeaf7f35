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
 * never while the page rests.
 *
 * @returns a function that says that something moved, for whoever learns of it otherwise.
 */
export function followLayout(page: Document, draw: () => void, signal: AbortSignal): () => void {
  const view = page.defaultView;
  let until = 0;
  let frame = 0;

  const step = () => {
    frame = 0;
    if (signal.aborted) return;
    draw();
    if (performance.now() < until) frame = view?.requestAnimationFrame(step) ?? 0;
  };
  const moved = () => {
    until = performance.now() + restlessFor;
    if (frame === 0 && !signal.aborted) frame = view?.requestAnimationFrame(step) ?? 0;
  };

  const options = { capture: true, passive: true, signal };
  for (const type of starters) view?.addEventListener(type, moved, options);
  for (const type of ['scroll', 'resize'])
    view?.visualViewport?.addEventListener(type, moved, options);
  signal.addEventListener('abort', () => view?.cancelAnimationFrame(frame));
  draw();
  return moved;
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
