import * as z from 'zod/mini';
import { fillOrder } from '../consoles/fill-order.ts';
import { fillResults } from '../consoles/fill-result.ts';

/** What a document is told about fills. Observers know nothing of it. */
export const fillMessage = z.discriminatedUnion('type', [
  /** It is to write what the admin reviewed; `fill` names the press. */
  z.object({ type: z.literal('page/fill'), fill: z.uuid(), order: fillOrder }),
  /** What came of a press whose answer nobody heard. */
  z.object({ type: z.literal('page/fill-outcome'), fill: z.uuid(), visitId: z.uuid() }),
]);
export type FillMessage = z.infer<typeof fillMessage>;

/** A document's account of a press; null where its order never came. */
export const fillOutcomeAnswer = z.object({ results: z.nullable(fillResults) });
