import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'vitest';
import type { PropertyRecord } from '../summary.ts';

/** How many cases a property is held against: few in every run of the tests, many in `npm run fuzz`. */
const cases = Number(process.env.FUZZ_CASES ?? 200);

/** Where the cases begin. One commit has the same cases each time, unless another seed is given. */
const seed = Number(process.env.FUZZ_SEED ?? 20261128);

/** A file that takes a line of JSON for each property. */
const recordFile = process.env.FUZZ_RECORDS;

const patience = 9 * 60_000;

/**
 * Holds a property against many cases, as a test of its own. Where one fails, the smallest case found
 * is shown together with its seed.
 *
 * @param holds throws where the property does not hold.
 */
export function property<Case>(
  name: string,
  arbitrary: fc.Arbitrary<Case>,
  holds: (each: Case) => void | Promise<void>,
): void {
  test(name, { timeout: patience }, async () => {
    const details = await fc.check(fc.asyncProperty(arbitrary, holds), { numRuns: cases, seed });
    keep({ name, cases: details.numRuns, failed: details.failed });
    if (!details.failed) return;
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  });
}

function keep(record: PropertyRecord): void {
  if (recordFile !== undefined) appendFileSync(recordFile, `${JSON.stringify(record)}\n`);
}
