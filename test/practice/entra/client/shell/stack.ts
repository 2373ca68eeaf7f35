import type { Drawing, Manner } from '../manner.ts';
import type { Blade } from '../model/surface.ts';

/** How many blades that were left stay behind in the document, unseen. */
const leftBehind = 3;

export interface Stack {
  show: (blade: Blade) => void;
}

/** Shows one blade at a time. The ones before it stay in the document for a while, hidden. */
export function createStack(manner: Manner, place: HTMLElement): Stack {
  const drawings: Drawing[] = [];
  return {
    show: (blade) => {
      drawings.at(-1)?.hide();
      drawings.push(manner.drawBlade(blade, place));
      while (drawings.length > leftBehind + 1) drawings.shift()?.remove();
    },
  };
}
