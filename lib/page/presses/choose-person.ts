import type { SaveRefusal } from '../../consoles/save-order.ts';
import type { ToldPressOf } from '../../consoles/told-press.ts';
import type { FillContext } from '../fill-target.ts';
import { readValue } from '../read-control.ts';
import { isReviewedPlace } from '../reviewed-page.ts';
import { findSave, pressables, saysOnly, whyNotPressed } from '../save/find-save.ts';
import { objectionToSave } from '../save/form-objections.ts';
import { pressOnceFound, untilFound } from '../save/press-once-found.ts';
import { objectionTo, type ReviewedForm, reviewedForm } from '../save/reviewed-form.ts';
import { scopeOf } from '../save/save-scope.ts';
import { isVisible } from '../visible.ts';
import { isRowOf, namesAccount, personRows } from './person-rows.ts';
import { betweenPresses, type PressAnswer, type PressChain } from './press-chain.ts';
import { textOfAll } from './texts-within.ts';

type Person = ToldPressOf<'person'>;

interface Standing {
  readonly form: ReviewedForm;
  readonly box: HTMLElement;
  readonly isOn: boolean;
}

/** Ticks the one row of a person, unless it is ticked; nobody else may be chosen, in sight or out of it. */
export async function choosePerson(
  press: Person,
  chain: PressChain,
  context: FillContext,
): Promise<PressAnswer> {
  const find = () => {
    const found = standingOf(press, chain, context);
    if (typeof found === 'string' || found.isOn) return found;
    const objection = objectionTo(found.form) ?? whyNotPressed(found.box, context.geometry);
    return objection ?? found;
  };
  const found = await untilFound(find, context, betweenPresses);
  if (typeof found === 'string') return { save: found };
  if (found.isOn) return { save: 'pressed' };
  found.box.click();
  const isTicked = () => {
    const now = standingOf(press, chain, context);
    return typeof now === 'string' || now.isOn ? now : 'not-all-kept';
  };
  const waitsFor = [...betweenPresses.waitsFor, 'not-all-kept'] as const;
  const ticked = await untilFound(isTicked, context, { ...betweenPresses, waitsFor });
  return { save: typeof ticked === 'string' ? ticked : 'pressed' };
}

/** Presses what hands on the person that is ticked, and nobody else. */
export async function handOn(
  { caption }: ToldPressOf<'hand-on'>,
  person: Person,
  chain: PressChain,
  context: FillContext,
): Promise<PressAnswer> {
  const find = () => {
    const found = standingOf(person, chain, context);
    if (typeof found === 'string') return found;
    if (!found.isOn) return 'not-all-kept';
    const { scope, roots } = found.form;
    const objection = objectionTo(found.form, [found.box]);
    return objection ?? findSave(caption, scope, roots, context.geometry);
  };
  return { save: await pressOnceFound(find, context, betweenPresses) };
}

/**
 * Presses what saves the choice, where the page says in the same place that one was chosen. Without the list it has no
 * field that would tell it from others: what said before that nobody is chosen has to be there still.
 */
export async function saveChoice(
  { caption }: ToldPressOf<'save-choice'>,
  chain: PressChain,
  context: FillContext,
): Promise<PressAnswer> {
  const find = () => {
    if (!isReviewedPlace(chain.order, context)) return 'another-page';
    const { unchosen } = chain.left;
    if (unchosen === undefined || !unchosen.isConnected || !isVisible(unchosen)) return 'not-shown';
    if (!saysOne(textOfAll(unchosen))) return 'not-shown';
    const outlined = context.outline();
    const scope = scopeOf(unchosen);
    const roots = [document, ...outlined.shadowRoots];
    const objection = objectionToSave(outlined, scope, new Set());
    return objection ?? findSave(caption, scope, roots, context.geometry);
  };
  return { save: await pressOnceFound(find, context, betweenPresses) };
}

/** A text whose only number is one, in whichever language it counts. */
function saysOne(text: string): boolean {
  return /^\D*1\D*$/.test(text);
}

function standingOf(
  { caption, name, unchosen }: Person,
  chain: PressChain,
  context: FillContext,
): Standing | SaveRefusal {
  const form = reviewedForm(chain, context);
  if (typeof form === 'string') return form;
  const { pane } = form.scope;
  const before = nobodyChosen(unchosen, form);
  if (typeof before === 'string') return before;
  if ((chain.left.unchosen ?? before) !== before) return 'others-chosen';
  chain.left.unchosen = before;
  const rows = personRows(form.roots, pane);
  const [row, second] = rows.filter((each) => namesAccount(each, caption));
  if (second !== undefined) return 'ambiguous';
  if (row === undefined || !isRowOf(row, name, caption)) return 'missing';
  const [box, other] = row.boxes;
  if (box === undefined) return 'missing';
  if (other !== undefined) return 'ambiguous';
  const isElseTicked = rows.some((each) => each !== row && each.boxes.some(isTickedBox));
  if (isElseTicked) return 'others-chosen';
  return { form, box, isOn: isTickedBox(box) };
}

function isTickedBox(box: Element): boolean {
  return readValue(box) === 'on';
}

/** What says beside the list, or below its pane, that nobody is chosen; where none says so, somebody may be. */
function nobodyChosen(
  unchosen: string,
  { roots, scope }: ReviewedForm,
): HTMLElement | 'others-chosen' | 'ambiguous' {
  const [found, second] = pressables(roots, (each) => saysOnly(each, unchosen)).filter(
    (each) => scope.pane === null || scopeOf(each).pane !== scope.pane,
  );
  if (second !== undefined) return 'ambiguous';
  return found ?? 'others-chosen';
}
