import { normaliseCaption } from '../../consoles/caption.ts';
import type { SaveRefusal } from '../../consoles/save-order.ts';
import { buttonCaptions } from '../captions-of.ts';
import type { Geometry } from '../geometry.ts';
import { whyUnreachable } from '../reachable.ts';
import { shownIn } from '../shown-in.ts';
import { textWithin } from '../text-of.ts';
import { isVisible } from '../visible.ts';
import { isSubmit, leadsAway } from './leads-away.ts';
import { formOf, type SaveScope, scopeOf } from './save-scope.ts';
import { standsApart, standsBeside } from './stands-apart.ts';

const pressable =
  'button, input[type=submit], input[type=button], input[type=image], [role=button], [role=menuitem], a[href], [role=menubar] > *, [role=toolbar] > *';

/** Names that programmers give to what undoes, ends or tries something. */
const otherwise =
  /(?:^|[^a-z])(?:cancel|delete|discard|remove|reset|revoke|test|close)(?:$|[^a-z])/i;

/**
 * The one button that saves what stands in a form or pane: it says what the admin was told and nothing else, is sent
 * with the same form or stands in the same pane, and a person could press it.
 *
 * @param roots the document, and the open shadow roots in it.
 */
export function findSave(
  caption: string,
  scope: SaveScope,
  roots: readonly ParentNode[],
  geometry: Geometry,
): HTMLElement | SaveRefusal {
  const save = soleSave(caption, scope, roots);
  return typeof save === 'string' ? save : (whyNotPressed(save, geometry) ?? save);
}

/** The same, whether or not it can be pressed now; nothing is scrolled. */
export function soleSave(
  caption: string,
  scope: SaveScope,
  roots: readonly ParentNode[],
): HTMLElement | 'missing' | 'ambiguous' {
  const named = pressables(roots, (each) => saysOnly(each, caption));
  const save = soleOf(ofScope(named, scope, roots));
  if (typeof save === 'string') return save;
  const isElsewhere = !isOnlySubmit(save, roots) && standsBeside(save, scope.controls);
  return isElsewhere || opensMore(save) ? 'missing' : save;
}

/** A menu or a dialog comes up by a press, and nothing is saved yet. */
function opensMore(button: Element): boolean {
  const opens = '[aria-haspopup]:not([aria-haspopup=false])';
  return button.matches(opens) || button.querySelector(opens) !== null;
}

/** The only one, unless its own names say that it does something else. */
export function soleOf([save, second]: readonly HTMLElement[]):
  | HTMLElement
  | 'missing'
  | 'ambiguous' {
  if (save === undefined) return 'missing';
  if (second !== undefined) return 'ambiguous';
  return isOtherwise(save) ? 'missing' : save;
}

/** Why a button that was found is not to be pressed now; null where nothing speaks against it. */
export function whyNotPressed(
  button: HTMLElement,
  geometry: Geometry,
): Extract<SaveRefusal, 'leads-away' | 'disabled' | 'out-of-reach'> | null {
  if (leadsAway(button)) return 'leads-away';
  const reason = whyUnreachable(button, geometry);
  if (reason === null) return null;
  return reason === 'disabled' ? 'disabled' : 'out-of-reach';
}

/** What is shown is what counts; a name that only listeners hear must not say anything else. */
export function saysOnly(element: Element, caption: string): boolean {
  const wanted = normaliseCaption(caption);
  const shown = element instanceof HTMLInputElement ? element.value : textWithin(element);
  const texts = [shown, ...buttonCaptions(element).map(({ text }) => text)]
    .map((text) => normaliseCaption(text.replace(/\p{Co}/gu, '')))
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => text === wanted);
}

/** All in sight that can be pressed and is meant; of several that stand in one another the innermost, which reaches all. */
export function pressables(
  roots: readonly ParentNode[],
  isMeant: (element: HTMLElement) => boolean,
): HTMLElement[] {
  const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(pressable)]);
  const meant = [...new Set(all)].filter((each) => isMeant(each) && isVisible(each));
  return meant.filter((each) => !meant.some((other) => other !== each && standsIn(other, each)));
}

function standsIn(inner: Element, outer: Element): boolean {
  for (let at = shownIn(inner); at !== null; at = shownIn(at)) if (at === outer) return true;
  return false;
}

/**
 * A form that has a button of its own to be sent with is saved by that one; others by their pane's. The only one that
 * sends a form sends all of it, wherever it stands; any other may be that of another part.
 */
export function ofScope(
  named: readonly HTMLElement[],
  { form, pane, controls }: SaveScope,
  roots: readonly ParentNode[],
): HTMLElement[] {
  const isNear = (each: HTMLElement) => !standsApart(each, controls, roots);
  if (form !== null) {
    const inForm = named.filter((each) => formOf(each) === form);
    if (inForm.length > 0 || submitsOf(form, roots).length > 0) {
      return inForm.filter((each) => isOnlySubmit(each, roots) || isNear(each));
    }
  }
  return named.filter(
    (each) => formOf(each) === null && scopeOf(each).pane === pane && isNear(each),
  );
}

function isOnlySubmit(button: Element, roots: readonly ParentNode[]): boolean {
  const [submit, second] = submitsOf(formOf(button), roots);
  return submit === button && second === undefined;
}

function submitsOf(form: HTMLFormElement | null, roots: readonly ParentNode[]): Element[] {
  if (form === null) return [];
  return roots
    .flatMap((root) => [...root.querySelectorAll('button, input')])
    .filter((each) => isSubmit(each) && formOf(each) === form);
}

function isOtherwise(element: HTMLElement): boolean {
  if (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) {
    if (element.type === 'reset') return true;
  }
  return ['id', 'name', 'value', 'data-action', 'data-method'].some((name) =>
    otherwise.test(element.getAttribute(name) ?? ''),
  );
}
