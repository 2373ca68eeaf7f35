import { normaliseCaption } from '../../consoles/caption.ts';
import { allItems } from '../../consoles/outline.ts';
import type { SaveRefusal } from '../../consoles/save-order.ts';
import type { ToldPressOf } from '../../consoles/told-press.ts';
import type { FillContext } from '../fill-target.ts';
import { pressables, saysOnly, soleOf, whyNotPressed } from '../save/find-save.ts';
import { objectionToSave } from '../save/form-objections.ts';
import { objectionTo, type ReviewedForm } from '../save/reviewed-form.ts';
import { type SaveScope, scopeOf } from '../save/save-scope.ts';
import { type PressAnswer, type PressChain, pressInForm } from './press-chain.ts';
import { linesOf } from './texts-within.ts';

/** Presses the one tile that bears a name, among what was searched for. */
export async function chooseTile(
  { caption }: ToldPressOf<'tile'>,
  chain: PressChain,
  context: FillContext,
): Promise<PressAnswer> {
  const save = await pressInForm(chain, context, (form) => {
    const tile = soleTile(caption, form.scope, form.roots);
    if (typeof tile === 'string') return tile;
    return objectionTo(form) ?? whyNotPressed(tile, context.geometry) ?? tile;
  });
  return { save };
}

/** The one tile of a name beside a field, or in a page without one. */
export function soleTile(
  name: string,
  { pane }: Pick<SaveScope, 'pane'>,
  roots: readonly ParentNode[],
): HTMLElement | 'missing' | 'ambiguous' {
  const tiles = pressables(roots, (each) => isTileOf(each, name));
  return soleOf(tiles.filter((each) => scopeOf(each).pane === pane));
}

/** In the place of a picture may stand the first letters of a name. */
const mostInitials = 3;

/** It is called so and nothing else, and begins with it; what it says after that describes it. */
function isTileOf(element: HTMLElement, name: string): boolean {
  const isName = (text = '') => normaliseCaption(text) === normaliseCaption(name);
  const called = ['aria-label', 'title'].flatMap((each) => element.getAttribute(each) ?? []);
  if (!called.every(isName)) return false;
  const lines = linesOf(element).map((each) => each.replace(/\p{Co}/gu, '').trim());
  const [first = '', second] = lines.filter((each) => each !== '');
  return isName(first) || (first.length <= mostInitials && isName(second));
}

/** Presses the button that creates what the tile stood for, in what opened, where that bears the name. */
export async function createNamed(
  { caption, name }: ToldPressOf<'create-named'>,
  chain: PressChain,
  context: FillContext,
): Promise<PressAnswer> {
  const save = await pressInForm(chain, context, (form) => {
    const button = soleOf(pressables(form.roots, (each) => saysOnly(each, caption)));
    if (typeof button === 'string') return button;
    const objection = objectionToCreating(button, name, form);
    return objection ?? whyNotPressed(button, context.geometry) ?? button;
  });
  return { save };
}

/** All that can be entered beside the button has to hold the name. */
function objectionToCreating(
  button: HTMLElement,
  name: string,
  { outlined, controls }: ReviewedForm,
): SaveRefusal | null {
  const scope = scopeOf(button);
  const boxes = allItems(outlined.outline).filter(({ kind, editable, order }) => {
    const element = outlined.elements.get(order);
    if (element === undefined || controls.has(element) || !editable) return false;
    return ['text', 'multiline'].includes(kind) && isWithin(element, scope);
  });
  if (boxes.length === 0 || boxes.some(({ value }) => value !== name)) return 'not-shown';
  return objectionToSave(outlined, scope, controls);
}

function isWithin(element: Element, { form, pane }: SaveScope): boolean {
  const own = scopeOf(element);
  return own.form === form && own.pane === pane;
}
