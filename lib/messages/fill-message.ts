import * as z from 'zod/mini';
import { fillOrder } from '../consoles/fill-order.ts';
import { fillResults } from '../consoles/fill-result.ts';
import { pageIds } from '../consoles/ids.ts';
import { saveOrder, saveOutcomes } from '../consoles/save-order.ts';

/** What a document is told about fills. Observers know nothing of it. */
export const fillMessage = z.discriminatedUnion('type', [
  /** It is to write what the admin reviewed; `fill` names the press. */
  z.object({ type: z.literal('page/fill'), fill: z.uuid(), order: fillOrder }),
  /** What opens another page, or more of this one, is to be pressed; the order has nothing to write. */
  z.object({ type: z.literal('page/open'), order: fillOrder, goal: z.enum(pageIds) }),
  /** What that press wrote is to be saved, by the one button that the admin was told of. */
  z.object({ type: z.literal('page/save'), fill: z.uuid(), order: fillOrder, save: saveOrder }),
  /** What came of a press whose answer nobody heard. */
  z.object({ type: z.literal('page/fill-outcome'), fill: z.uuid(), visitId: z.uuid() }),
]);
export type FillMessage = z.infer<typeof fillMessage>;

/** A document's account of a press; null where its order never came. */
export const fillOutcomeAnswer = z.object({ results: z.nullable(fillResults) });

/** What came of pressing the button that saves. */
export const saveAnswer = z.object({ save: z.enum(saveOutcomes) });
