import type { FillOrder } from '../../consoles/fill-order.ts';
import type { FillResult } from '../../consoles/fill-result.ts';
import type { SaveOrder, SaveOutcome } from '../../consoles/save-order.ts';
import type { FillContext } from '../fill-target.ts';
import { findSave } from './find-save.ts';
import { pressOnceFound } from './press-once-found.ts';
import { objectionTo, reviewedForm } from './reviewed-form.ts';

/** Milliseconds for which a button may stay disabled: some pages think long about what was written. */
const patience = 4_000;

/**
 * Presses the one button that saves what an order wrote, once, and only while all of it stands there as it was
 * reviewed and read back; says otherwise why nothing was pressed. Everything is looked at again in the very moment
 * before the press.
 *
 * @param filled what came of the order, all of it.
 */
export async function pressSave(
  order: FillOrder,
  { caption, kept }: SaveOrder,
  filled: readonly FillResult[],
  context: FillContext,
): Promise<Exclude<SaveOutcome, 'unknown'>> {
  const reviewed = { order, kept, filled };
  const find = () => {
    const form = reviewedForm(reviewed, context);
    if (typeof form === 'string') return form;
    const { scope, roots } = form;
    return objectionTo(form) ?? findSave(caption, scope, roots, context.geometry);
  };
  return pressOnceFound(find, context, { patience, waitsFor: ['disabled'] });
}
