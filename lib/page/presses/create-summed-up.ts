import type { ToldPressOf } from '../../consoles/told-press.ts';
import { type FillContext, findTarget } from '../fill-target.ts';
import { readValue } from '../read-control.ts';
import { reviewedPage } from '../reviewed-page.ts';
import { ofScope, pressables, saysOnly, soleOf, whyNotPressed } from '../save/find-save.ts';
import { objectionToSave } from '../save/form-objections.ts';
import { pressOnceFound, untilFound } from '../save/press-once-found.ts';
import { objectionTo, type ReviewedForm } from '../save/reviewed-form.ts';
import { scopeOf } from '../save/save-scope.ts';
import { standsBeside } from '../save/stands-apart.ts';
import { onOneLine } from '../text-of.ts';
import { isVisible } from '../visible.ts';
import { betweenPresses, type PressAnswer, type PressChain, pressInForm } from './press-chain.ts';
import { shownTexts } from './texts-within.ts';

/** Has the form's one password shown, and answers with it: it is read only once it stands there for everybody to see. */
export async function revealPassword(
  { caption }: ToldPressOf<'reveal'>,
  chain: PressChain,
  context: FillContext,
): Promise<PressAnswer> {
  const boxes: HTMLInputElement[] = [];
  const save = await pressInForm(chain, context, (form) => {
    boxes.splice(0, boxes.length, ...passwordsOf(form));
    if (boxes.length !== 1) return boxes.length === 0 ? 'missing' : 'ambiguous';
    const controls = [...form.scope.controls, ...boxes];
    const button = inForm(caption, { ...form, scope: { ...form.scope, controls } });
    if (typeof button === 'string') return button;
    return objectionTo(form) ?? whyNotPressed(button, context.geometry) ?? button;
  });
  const [box] = boxes;
  if (save !== 'pressed' || box === undefined) return { save };
  const shown = await untilFound(() => (isShown(box) ? box : 'unread'), context, {
    ...betweenPresses,
    waitsFor: ['unread'],
  });
  if (typeof shown === 'string') return { save: shown };
  chain.left.password = { box, shown: box.value };
  return { save, shown: box.value };
}

/** Presses what leads to the summary, while the form still holds what was reviewed, and the password that was kept. */
export async function sumUp(
  { caption }: ToldPressOf<'sum-up'>,
  chain: PressChain,
  context: FillContext,
): Promise<PressAnswer> {
  const save = await pressInForm(chain, context, (form) => {
    const { password } = chain.left;
    if (password === undefined || password.box.value !== password.shown) return 'not-all-kept';
    if (!password.box.isConnected) return 'not-all-kept';
    const button = inForm(caption, form);
    if (typeof button === 'string') return button;
    const objection = objectionTo(form) ?? whyNotPressed(button, context.geometry);
    if (objection === null) {
      chain.left.form = [...form.controls, password.box];
      chain.left.summary = summaryOf(chain, context);
    }
    return objection ?? button;
  });
  return { save };
}

/** Presses what creates the user, once the summary shows each reviewed value as a text of its own in the form's place. */
export async function createShown(
  { caption }: ToldPressOf<'create-shown'>,
  chain: PressChain,
  context: FillContext,
): Promise<PressAnswer> {
  const find = () => {
    if (reviewedPage(chain.order, context) === null) return 'another-page';
    const { summary = [], form = [] } = chain.left;
    if (form.some((each) => each.isConnected && isVisible(each))) return 'not-shown';
    const outlined = context.outline();
    const said = textsInSight();
    if (summary.length === 0 || !summary.every((text) => said.has(text))) return 'not-shown';
    const roots = [document, ...outlined.shadowRoots];
    const button = soleOf(pressables(roots, (each) => saysOnly(each, caption)));
    if (typeof button === 'string') return button;
    if (standsBeside(button, [])) return 'missing';
    const objection = objectionToSave(outlined, scopeOf(button), new Set());
    return objection ?? whyNotPressed(button, context.geometry) ?? button;
  };
  return { save: await pressOnceFound(find, context, betweenPresses) };
}

/** A tab that is called like the button leads there as well, and is none. */
function inForm(caption: string, { scope, roots }: ReviewedForm) {
  const named = pressables(roots, (each) => saysOnly(each, caption)).filter(
    (each) => each.getAttribute('role') !== 'tab',
  );
  return soleOf(ofScope(named, scope, roots));
}

function passwordsOf({ scope, roots }: ReviewedForm): HTMLInputElement[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input[type=password]')])
    .filter((each) => isVisible(each) && scopeOf(each).pane === scope.pane);
}

function isShown(box: HTMLInputElement): boolean {
  return box.isConnected && isVisible(box) && box.type === 'text' && box.value !== '';
}

/** The account that the form will make, and what else was reviewed of it. */
function summaryOf(chain: PressChain, context: FillContext): readonly string[] {
  const fields = reviewedPage(chain.order, context)?.fields ?? [];
  const domain = fields.find(({ id }) => id === 'createUser.domain');
  const target = domain ? findTarget(domain, context) : 'missing';
  const host = typeof target === 'string' ? '' : readValue(target.element).replace(/^@/, '');
  if (host === '') return [];
  const filled = chain.filled.map(({ field, after }) => ({ field, expect: after }));
  return [...filled, ...chain.kept].map(({ field, expect }) =>
    field === 'createUser.userName' ? `${expect}@${host}` : expect,
  );
}

/** What the document says in sight, text by text. */
function textsInSight(): ReadonlySet<string> {
  const said = [...shownTexts(document.body)].filter(({ parentElement }) => {
    return parentElement === null || isVisible(parentElement);
  });
  return new Set(said.map(({ data }) => onOneLine(data)));
}
