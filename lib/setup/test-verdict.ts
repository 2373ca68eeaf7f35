import * as z from 'zod/mini';
import { configuration } from './configuration.ts';
import { testKind } from './sign-in-test.ts';
import { testCause } from './test-cause.ts';

const when = z.iso.datetime();

/** What a test showed, without anything of a message: names and values stay in memory. */
export const testVerdict = z.object({
  kind: testKind,
  /** When the test was started. */
  startedAt: when,
  outcome: z.enum(['passed', 'failed', 'unclear']),
  /** What to begin with; null where nothing is wrong. */
  cause: z.nullable(testCause),
  others: z.array(testCause).check(z.maxLength(60)),
  /** Those of which only words speak: a page's, or the admin's. */
  hinted: z.optional(z.array(testCause).check(z.maxLength(60))),
  /** Microsoft's number of the error; null where none was shown. */
  code: z.nullable(z.int().check(z.gte(10_000), z.lte(99_999_999))),
  /** Told by the admin, and not seen. */
  byHand: z.boolean(),
});
export type TestVerdict = z.infer<typeof testVerdict>;

/** A verdict in a setup, with what was set up when the test was made. */
export const judgedTest = z.extend(testVerdict, { at: when, configuration });
export type JudgedTest = z.infer<typeof judgedTest>;
