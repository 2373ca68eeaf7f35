import * as z from 'zod/mini';
import { fieldIds } from './ids.ts';

/** What is to be pressed after a fill, as the admin was told. */
export const saveOrder = z.object({
  /** What the button says. */
  caption: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Reviewed fields that were right already, with what they hold: nothing else is saved in their place. */
  kept: z
    .array(z.object({ field: z.enum(fieldIds), expect: z.string().check(z.maxLength(20_000)) }))
    .check(z.maxLength(50)),
});
export type SaveOrder = z.infer<typeof saveOrder>;

/**
 * `pressed` is all that was done; of `unknown` nobody heard whether it was. The others say why nothing was
 * pressed.
 */
export const saveOutcomes = [
  'pressed',
  'unknown',
  'not-all-kept',
  'another-page',
  'missing',
  'ambiguous',
  'disabled',
  'out-of-reach',
  'leads-away',
  'others-changed',
  'required-empty',
  'page-objects',
  'others-chosen',
  'not-shown',
  'unread',
] as const;
export type SaveOutcome = (typeof saveOutcomes)[number];
export type SaveRefusal = Exclude<SaveOutcome, 'pressed' | 'unknown'>;
