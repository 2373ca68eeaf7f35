import { facesOf, isWithinField } from './field-face.ts';
import type { Geometry, Rectangle } from './geometry.ts';
import { shownIn } from './shown-in.ts';
import { opacityOf, shownPart } from './shown-part.ts';

/** Why a person could not use a control as it stands, the first reason that is met. */
export type Unreachable =
  | 'disabled'
  | 'read-only'
  | 'hidden'
  | 'too-small'
  | 'transparent'
  | 'clipped'
  | 'covered';

/** CSS pixels below which nobody can aim at a control. */
const smallest = 4;
/** Of what is fainter than this nothing can be made out. */
const faintest = 0.1;

/**
 * Why a control must not be written: nobody could do it by hand, so the page does not mean it to be done.
 * The control is scrolled into view first. A box to tick or a choice may be drawn by its label or by what
 * stands around it; then that is looked at in its place.
 */
export function whyUnreachable(control: Element, geometry: Geometry): Unreachable | null {
  const locked = whyLocked(control);
  if (locked !== null) return locked;
  const reasons: Unreachable[] = [];
  for (const face of facesOf(control)) {
    geometry.bringIntoView(face);
    const reason = whyOutOfReach(control, face, geometry);
    if (reason === null) return null;
    reasons.push(reason);
  }
  return reasons.includes('covered') ? 'covered' : (reasons[0] ?? 'hidden');
}

function whyLocked(control: Element): Unreachable | null {
  // A disabled group disables what it holds, which the control's own property does not say.
  if (control.matches(':disabled') || isSaid(control, 'aria-disabled')) return 'disabled';
  const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
  return (isText && control.readOnly) || isSaid(control, 'aria-readonly') ? 'read-only' : null;
}

function isSaid(element: Element, attribute: string): boolean {
  return element.getAttribute(attribute) === 'true';
}

function whyOutOfReach(
  control: Element,
  face: Element,
  geometry: Geometry,
): Exclude<Unreachable, 'disabled' | 'read-only'> | null {
  const box = geometry.boxOf(face);
  const hasBox = box.width > 0 && box.height > 0;
  if (!hasBox || !face.checkVisibility({ visibilityProperty: true }) || isSetAside(face)) {
    return 'hidden';
  }
  if (box.width < smallest || box.height < smallest) return 'too-small';
  if (opacityOf(face) < faintest) return 'transparent';
  const part = shownPart(face, geometry);
  if (part === null) return 'clipped';
  const met = geometry.topmostAt(...centreOf(part));
  return met !== null && isWithinField(met, control) ? null : 'covered';
}

/** What a dialog puts aside, or is kept from people who listen to the page. */
function isSetAside(face: Element): boolean {
  for (let at: Element | null = face; at !== null; at = shownIn(at)) {
    if (isSaid(at, 'aria-hidden') || at.hasAttribute('inert')) return true;
  }
  return false;
}

function centreOf({ left, top, width, height }: Rectangle): [left: number, top: number] {
  return [left + width / 2, top + height / 2];
}
