import { followLayout, seenPartOf } from '../overlay/follow-layout.ts';
import { holds } from '../overlay/geometry.ts';
import { openLayer, standAlone } from '../overlay/layer.ts';
import { standsAt } from '../overlay/standing-at.ts';
import type { Candidate } from './candidates.ts';
import { drawPointing } from './draw-pointing.ts';

/** What ends a choice: a candidate, or leaving without one. */
export type Ended = (chosen: Candidate | null) => void;

export interface Pointing {
  readonly hint: string;
  /** Every control that may be chosen now. */
  readonly candidates: () => readonly Candidate[];
  /** Calls back when the page may show other candidates. */
  readonly whenChanged: (tell: () => void, signal: AbortSignal) => void;
}

const pointer = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'dragstart',
];
/** Kept from the page, but not prevented: of a touch the browser makes the click, of a wheel the scrolling. */
const unprevented = ['touchstart', 'touchmove', 'touchend', 'wheel'];
/** What makes a page's menus open and close under the pointer. */
const passing = [
  'pointerover',
  'pointerout',
  'pointerenter',
  'pointerleave',
  'mouseover',
  'mouseout',
  'mouseenter',
  'mouseleave',
];
const scrolling = new Set(['PageUp', 'PageDown', 'Home', 'End']);
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * Dims a document and lets the admin choose one of its controls, with the pointer or the keyboard,
 * until the signal aborts. The page hears neither presses nor keys nor the pointer passing by; only that
 * its own control lost the focus cannot be kept from it. Only what a person does counts, never what a
 * script of the page pretends. The browser's own keys, and those that scroll, do what they always do.
 */
export function pointAt(
  page: Document,
  { hint, candidates, whenChanged }: Pointing,
  ended: Ended,
  signal: AbortSignal,
): void {
  const { root, host } = openLayer(page, signal);
  standAlone(page, host, signal);
  const before = page.activeElement;
  const drawing = drawPointing(page, root, hint);
  let shown = candidates();
  let current = -1;

  const draw = () =>
    drawing.draw(
      shown.map(({ element, name }) => ({ name, box: seenPartOf(element) })),
      current,
    );
  const moved = followLayout(page, draw, signal, () => shown.map(({ element }) => element));
  whenChanged(() => {
    const chosen = shown[current]?.element;
    shown = candidates();
    current = shown.findIndex(({ element }) => element === chosen);
    moved();
  }, signal);

  const moveTo = (index: number) => {
    if (shown.length === 0) return;
    current = (index + shown.length) % shown.length;
    shown[current]?.element.scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
      behavior: 'instant',
    });
    moved();
  };
  /** A small control may stand within a large one, so the smallest is meant; never one that is covered. */
  const at = (event: MouseEvent) => {
    const sizes = shown.map(({ element }) => seenPartOf(element));
    const hits = sizes.filter(
      (box, index) =>
        box.width > 0 &&
        holds(box, event.clientX, event.clientY) &&
        isThere(event, shown[index]?.element),
    );
    const smallest = hits.toSorted((a, b) => a.width * a.height - b.width * b.height)[0];
    return smallest ? sizes.indexOf(smallest) : -1;
  };
  const end = (chosen: Candidate | null) => {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    ended(chosen);
  };

  const press = (event: Event) => {
    keepFromPage(event);
    if (event.type !== 'click' || !event.isTrusted || !(event instanceof MouseEvent)) return;
    const chosen = shown[at(event)];
    if (chosen) end(chosen);
  };
  const hover = (event: Event) => {
    keepFromPage(event);
    if (!event.isTrusted || !(event instanceof MouseEvent)) return;
    const next = at(event);
    if (next === current || next < 0) return;
    current = next;
    draw();
  };
  const key = (event: KeyboardEvent) => {
    if (isForBrowser(event)) return stop(event);
    keepFromPage(event);
    if (!event.isTrusted) return;
    const step = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : steps[event.key];
    const start = current < 0 && step === -1 ? 0 : current;
    const chosen = shown[current];
    if (step !== undefined) moveTo(start + step);
    else if (event.key === 'Escape') end(null);
    else if ((event.key === 'Enter' || event.key === ' ') && chosen) end(chosen);
  };

  const view = page.defaultView;
  const options = { capture: true, signal };
  for (const type of pointer) view?.addEventListener(type, press, options);
  for (const type of ['pointermove', 'mousemove']) view?.addEventListener(type, hover, options);
  for (const type of [...passing, ...unprevented]) {
    view?.addEventListener(type, stop, { ...options, passive: true });
  }
  view?.addEventListener('keydown', key, options);
  for (const type of ['keyup', 'keypress']) view?.addEventListener(type, keepFromPage, options);
  if (shown.length > 0 || !(page.activeElement instanceof HTMLIFrameElement)) drawing.focus();
  signal.addEventListener('abort', () => host.remove());
}

function isThere(event: Event, element: Element | undefined): boolean {
  return element !== undefined && standsAt(event, element);
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
}

/** Without these nobody could reload the page, reach the panel by F6, or scroll to what is far below. */
function isForBrowser({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || /^F\d+$/.test(key) || scrolling.has(key);
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
