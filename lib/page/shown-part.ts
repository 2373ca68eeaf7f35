import { type Geometry, overlapOf, type Rectangle } from './geometry.ts';
import { shownIn } from './shown-in.ts';

/** How much of an element shows through all that it stands in: 1 is all, 0 nothing. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = shownIn(at)) {
    const own = Number.parseFloat(getComputedStyle(at).opacity);
    if (!Number.isNaN(own)) opacity *= own;
  }
  return opacity;
}

/** The part of an element that its surroundings and the viewport let through; null where there is none. */
export function shownPart(element: Element, geometry: Geometry): Rectangle | null {
  let part = overlapOf(geometry.boxOf(element), geometry.viewport());
  let { position } = getComputedStyle(element);
  if (cutsItself(element)) return null;
  for (let at = shownIn(element); at !== null && part !== null; at = shownIn(at)) {
    // The viewport stands for these two.
    if (at === at.ownerDocument.body || at === at.ownerDocument.documentElement) break;
    const style = getComputedStyle(at);
    if (cutsItself(at)) return null;
    // What is positioned is cut only by what it is positioned in.
    const isPassedBy = position === 'fixed' || (position === 'absolute' && isStatic(style));
    if (isPassedBy) continue;
    if (cutsOff(style)) part = overlapOf(part, geometry.boxOf(at));
    position = style.position;
  }
  return part;
}

function isStatic({ position, transform }: CSSStyleDeclaration): boolean {
  return (position === 'static' || position === '') && (transform === 'none' || transform === '');
}

function cutsOff({ overflowX, overflowY, overflow }: CSSStyleDeclaration): boolean {
  return [overflowX, overflowY, overflow].some((each) =>
    /hidden|clip|auto|scroll/.test(each ?? ''),
  );
}

/** The usual ways to keep something in a page but out of sight. */
function cutsItself(element: Element): boolean {
  const { clip, clipPath, position } = getComputedStyle(element);
  const isOut = /^rect\((?:0|1)(?:px)?(?:,? (?:0|1)(?:px)?){3}\)$/.test(clip ?? '');
  const isPositioned = position === 'absolute' || position === 'fixed';
  return (isOut && isPositioned) || /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath ?? '');
}
