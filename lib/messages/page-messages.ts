import * as z from 'zod/mini';
import { learnedFields } from '../consoles/learned-field.ts';

/** The answer to a report: whether a setup is in progress that this document matters to. */
export const observeOrder = z.object({
  observe: z.boolean(),
  /** Address of the tab's own page: a frame cannot see where it stands. */
  address: z.string().check(z.maxLength(5_000)),
  /** What the admin showed on this host. */
  learned: learnedFields,
  /** What was reported could not be kept, and is to be reported again. */
  again: z.optional(z.boolean()),
});
export type ObserveOrder = z.infer<typeof observeOrder>;

/** What the background asks of a content script. Made on demand: most documents are never asked. */
export const pageOrder = () =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('page/observe'), observe: z.boolean() }),
    z.object({ type: z.literal('page/learn'), learned: learnedFields }),
    /** The document is to report what it shows now, changed or not. */
    z.object({ type: z.literal('page/look') }),
  ]);
export type PageOrder = z.infer<ReturnType<typeof pageOrder>>;
