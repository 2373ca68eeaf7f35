import type { SaveRefusal } from '../../consoles/save-order.ts';
import type { FillContext } from '../fill-target.ts';
import { pressOnceFound } from '../save/press-once-found.ts';
import { type Reviewed, type ReviewedForm, reviewedForm } from '../save/reviewed-form.ts';

/** The presses that follow one fill, with what earlier ones leave for later ones to hold the page against. */
export interface PressChain extends Reviewed {
  readonly left: {
    /** What said that nobody is chosen, before somebody was. */
    unchosen?: HTMLElement;
    /** The box that holds the password, and what it showed. */
    password?: { readonly box: HTMLInputElement; readonly shown: string };
    /** What could be entered before the summary, which is to stand in its place. */
    form?: readonly Element[];
    /** What the summary has to show, each as a text of its own. */
    summary?: readonly string[];
  };
}

/** What came of one press; `shown` is the password that it brought to light. */
export interface PressAnswer {
  readonly save: SaveRefusal | 'pressed';
  readonly shown?: string;
}

/** How long the page may take between two presses, and what may pass meanwhile. */
export const betweenPresses = {
  patience: 8_000,
  waitsFor: ['missing', 'disabled', 'out-of-reach', 'not-shown'],
} as const;

/** Presses what is found in the form, once, and only while that holds all that was reviewed. */
export function pressInForm(
  chain: PressChain,
  context: FillContext,
  find: (form: ReviewedForm) => HTMLElement | SaveRefusal,
): Promise<SaveRefusal | 'pressed'> {
  const findThere = () => {
    const form = reviewedForm(chain, context);
    return typeof form === 'string' ? form : find(form);
  };
  return pressOnceFound(findThere, context, betweenPresses);
}
