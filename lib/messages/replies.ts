import * as z from 'zod/mini';
import { fillResults } from '../consoles/fill-result.ts';
import { saveOutcomes } from '../consoles/save-order.ts';
import { commandFailure } from './command-failure.ts';
import { pressesMade } from './presses-made.ts';

/** Every command is answered: with what came of it, or with why it was not carried out. */
export const commandReply = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('done'),
    results: fillResults,
    /** What came of the button that saves, where it was to be pressed. */
    save: z.optional(z.enum(saveOutcomes)),
    /** How far several presses have come, where they were to follow. */
    presses: z.optional(pressesMade),
  }),
  z.object({ outcome: z.literal('failed'), reason: commandFailure }),
]);
export type CommandReply = z.infer<typeof commandReply>;
