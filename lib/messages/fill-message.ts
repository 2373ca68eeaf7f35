import * as z from 'zod/mini';
import { fillOrder } from '../consoles/fill-order.ts';
import { fillResults } from '../consoles/fill-result.ts';
import { pageIds } from '../consoles/ids.ts';
import { saveOrder, saveOutcomes } from '../consoles/save-order.ts';
import { toldPress } from '../consoles/told-press.ts';
import { testPassword } from './test-password.ts';

const mostPresses = 10;

/** What a document is told about fills. Observers know nothing of it. */
export const fillMessage = z.discriminatedUnion('type', [
  /** It is to write what the admin reviewed; `fill` names the press. */
  z.object({ type: z.literal('page/fill'), fill: z.uuid(), order: fillOrder }),
  /** What opens another page, or more of this one, is to be pressed; the order has nothing to write. */
  z.object({ type: z.literal('page/open'), order: fillOrder, goal: z.enum(pageIds) }),
  /** What that press wrote is to be saved, by the one button that the admin was told of. */
  z.object({ type: z.literal('page/save'), fill: z.uuid(), order: fillOrder, save: saveOrder }),
  /** The next of the presses that follow it is to be made; those before it were, and `at` counts them. */
  z.object({
    type: z.literal('page/press'),
    fill: z.uuid(),
    order: fillOrder,
    kept: saveOrder.shape.kept,
    at: z.int().check(z.nonnegative(), z.maximum(mostPresses)),
    press: toldPress,
  }),
  /** What came of a press whose answer nobody heard. */
  z.object({ type: z.literal('page/fill-outcome'), fill: z.uuid(), visitId: z.uuid() }),
]);
export type FillMessage = z.infer<typeof fillMessage>;

/** A document's account of a press; null where its order never came. */
export const fillOutcomeAnswer = z.object({ results: z.nullable(fillResults) });

/** What came of pressing the button that saves, or another one; `shown` is a password that came to light by that. */
export const saveAnswer = z.object({
  save: z.enum(saveOutcomes),
  shown: z.optional(testPassword),
});
export type SaveAnswer = z.infer<typeof saveAnswer>;
