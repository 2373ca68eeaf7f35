import { forgetTruth } from '../manner.ts';
import { live } from '../model/live.ts';
import type { Blade, Pane, Question } from '../model/surface.ts';
import type { OpenThings } from './FrameApp.tsx';
import type { Stack } from './frame-portal.ts';

/** How many blades that were left stay behind in the document, unseen. */
const leftBehind = 3;

/** What a document has room for before its blade is known. */
export function emptyDocument() {
  return {
    pane: live<Pane | null>(null),
    question: live<Question | null>(null),
    left: live<string[]>([]),
  };
}

/** Puts blades in front of the first one, and opens that one anew when they are closed. */
export function createStack(
  things: Omit<OpenThings, 'blade' | 'headed'>,
  blade: () => OpenThings['blade'] | undefined,
  openFirst: () => Blade,
): Stack {
  let childOpen = false;
  const show = (next: Blade) => {
    things.pane(null);
    things.left([...things.left.peek(), markupOfOpenBlade()].slice(-leftBehind));
    blade()?.(next);
  };
  const reopen = () => {
    childOpen = false;
    show(openFirst());
  };
  return {
    reopen,
    openChild: (child) => {
      childOpen = true;
      show(child);
    },
    closeChild: () => {
      const closed = childOpen;
      if (closed) reopen();
      return closed;
    },
  };
}

/** Without its measuring marks, because nobody sees it any more. */
function markupOfOpenBlade(): string {
  const copy = document.createElement('div');
  copy.innerHTML = document.querySelector('.open-blade')?.innerHTML ?? '';
  forgetTruth(copy);
  return copy.innerHTML;
}
