import * as z from 'zod/mini';
import { fillOrder } from '../consoles/fill-order.ts';

/** Asks a document to write what the admin reviewed. Observers know nothing of it. */
export const fillMessage = z.object({ type: z.literal('page/fill'), order: fillOrder });
export type FillMessage = z.infer<typeof fillMessage>;
