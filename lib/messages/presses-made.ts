import * as z from 'zod/mini';
import { saveOutcomes } from '../consoles/save-order.ts';
import { toldPress } from '../consoles/told-press.ts';

const several = z.array(toldPress).check(z.minLength(1), z.maxLength(10));

/** The presses that the admin was told of, in their order. */
export const toldPresses = several;

/** How far they have come: as many as were made, and why the next one was not, where one is left. */
export const pressesMade = z.object({
  presses: several,
  made: z.int().check(z.nonnegative()),
  outcome: z.enum(saveOutcomes),
});
export type PressesMade = z.infer<typeof pressesMade>;
