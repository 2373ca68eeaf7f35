import type { Field } from '../model/controls.ts';
import { way } from './ways.ts';

/** Other elements for what the same control is today; a manner asks for those that it can draw. */
export type ButtonLook = 'today' | 'button' | 'link';
export type HeadingLook = 'today' | 'h2' | 'heading';

const buttonLooks: readonly ButtonLook[] = ['today', 'button', 'link'];
const headingLooks: readonly HeadingLook[] = ['today', 'h2', 'heading'];

export const buttonLook = buttonLooks[way('button', buttonLooks.length)] ?? 'today';
export const headingLook = headingLooks[way('heading', headingLooks.length)] ?? 'today';

/** Whether choices are radio buttons instead of lists. */
export const choicesAreRadios = way('choice', 3) === 2;

/** Whether a text box is one of several lines. */
export function isTextArea({ truth, secret }: Pick<Field, 'truth' | 'secret'>): boolean {
  return !secret && way(`lines ${truth}`, 6) === 5;
}
