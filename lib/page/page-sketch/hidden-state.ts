import type { SketchElement } from '../../consoles/sketch.ts';

/** What of an element's surroundings decides whether it is seen. */
export interface Sight {
  readonly hasBox: boolean;
  readonly isVisible: boolean;
}

export const inSight: Sight = { hasBox: true, isVisible: true };

/** How an element itself is kept from sight, and what that means for the elements in it. */
export function hiddenState(
  element: Element,
  around: Sight,
): { hidden: SketchElement['hidden']; within: Sight } {
  if (!around.hasBox) return { hidden: undefined, within: around };
  const { display, visibility, opacity } = getComputedStyle(element);
  // An element without a box of its own may still show its children.
  const hasBox = display === 'contents' || element.checkVisibility();
  if (!hasBox) return { hidden: 'no-box', within: { ...around, hasBox } };
  const isVisible = visibility === '' || visibility === 'visible';
  const within = { hasBox, isVisible };
  if (opacity === '0') return { hidden: 'transparent', within };
  if (isVisible === around.isVisible) return { hidden: undefined, within };
  return { hidden: isVisible ? 'shown' : 'invisible', within };
}
