import * as z from 'zod/mini';
import { configuration } from './configuration.ts';
import { testKind, testWay } from './sign-in-test.ts';
import { judgedTest } from './test-verdict.ts';

const when = z.iso.datetime();
const text = z.string().check(z.maxLength(300));

/** A test that was started: a sign-in counts only when it happened after this. */
const pendingTest = z.object({
  way: testWay,
  startedAt: when,
  /** Image Relay was seen signed out, or with somebody else, since the start. */
  sawOther: z.boolean(),
  /** The same in a private window, which shares no sign-in with the others. */
  sawOtherPrivately: z.optional(z.boolean()),
});

const passedTest = z.object({
  at: when,
  email: text,
  /** When the test was started that passed; what older versions did not keep. */
  startedAt: z.optional(when),
  /** What was set up then: the test says nothing of any other configuration. */
  configuration: z.optional(configuration),
});

/** The tests of a setup: the one that is going on, those that have passed, and what was judged. */
export const storedTests = z.object({
  pending: z.nullable(pendingTest),
  passed: z.partialRecord(testWay, passedTest),
  /** What the last test of each kind showed that was judged. */
  judged: z.optional(z.partialRecord(testKind, judgedTest)),
});
