import { followLayout, seenPartOf } from '../overlay/follow-layout.ts';
import { holds } from '../overlay/geometry.ts';
import { openLayer, standAlone } from '../overlay/layer.ts';
import { standsAt } from '../overlay/standing-at.ts';
import type { Candidate } from './candidates.ts';
import { drawPointing } from './draw-pointing.ts';
import { keepFromPage } from './keep-from-page.ts';
import { meaningOf, type Step } from './key-meaning.ts';

/** What ends a choice: a candidate, or leaving without one. */
export type Ended = (chosen: Candidate | null) => void;

export interface Pointing {
  readonly hint: string;
  /** Every control that may be chosen now. */
  readonly candidates: () => readonly Candidate[];
  /** Calls back when the page may show other candidates. */
  readonly whenChanged: (tell: () => void, signal: AbortSignal) => void;
  /** Tab went past the document's last or first candidate; `isEmpty` where it has none. */
  readonly passOn: (step: Step, isEmpty: boolean) => void;
}

/** Goes on in this document, from its first candidate or, backwards, from its last. */
export type TakeUp = (step: Step) => void;

/**
 * Dims a document and lets the admin choose one of its controls, with the pointer or the keyboard,
 * until the signal aborts. The page hears nothing of it; only that its own control lost the focus cannot
 * be kept from it. The browser's own keys, and those that scroll, do what they always do.
 */
export function pointAt(
  page: Document,
  { hint, candidates, whenChanged, passOn }: Pointing,
  ended: Ended,
  signal: AbortSignal,
): TakeUp {
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
    current = index;
    shown[current]?.element.scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
      behavior: 'instant',
    });
    moved();
  };
  const takeUp = (step: Step) => {
    if (shown.length === 0) return passOn(step, true);
    drawing.focus();
    moveTo(step === 1 ? 0 : shown.length - 1);
  };
  const move = (step: Step, leavesDocument: boolean) => {
    const next = current < 0 && step === -1 ? shown.length - 1 : current + step;
    if (next in shown) return moveTo(next);
    moveTo(-1);
    if (leavesDocument) passOn(step, shown.length === 0);
    else if (shown.length > 0) takeUp(step);
  };
  const end = (chosen: Candidate | null) => {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    ended(chosen);
  };

  const hands = {
    press: (event: MouseEvent) => {
      const chosen = shown[candidateAt(event, shown)];
      if (chosen) end(chosen);
    },
    move: (event: MouseEvent) => {
      const next = candidateAt(event, shown);
      if (next === current || next < 0) return;
      current = next;
      draw();
    },
    key: (event: KeyboardEvent) => {
      const meaning = meaningOf(event);
      const chosen = shown[current];
      if (meaning.means === 'move') move(meaning.step, meaning.leavesDocument);
      if (meaning.means === 'leave') end(null);
      if (meaning.means === 'choose' && chosen) end(chosen);
      return meaning.means === 'browser';
    },
  };
  if (page.defaultView) keepFromPage(page.defaultView, hands, signal);
  if (shown.length > 0 || !(page.activeElement instanceof HTMLIFrameElement)) drawing.focus();
  signal.addEventListener('abort', () => host.remove());
  return takeUp;
}

/** A small control may stand within a large one, so the smallest is meant; never one that is covered. */
function candidateAt(event: MouseEvent, shown: readonly Candidate[]): number {
  const sizes = shown.map(({ element }) => seenPartOf(element));
  const hits = sizes.filter(
    (box, index) =>
      box.width > 0 &&
      holds(box, event.clientX, event.clientY) &&
      isThere(event, shown[index]?.element),
  );
  const smallest = hits.toSorted((a, b) => a.width * a.height - b.width * b.height)[0];
  return smallest ? sizes.indexOf(smallest) : -1;
}

function isThere(event: Event, element: Element | undefined): boolean {
  return element !== undefined && standsAt(event, element);
}
