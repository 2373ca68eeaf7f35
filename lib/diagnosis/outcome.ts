import type { TestCause } from '../setup/test-cause.ts';
import type { Diagnosis } from './diagnosis.ts';
import { distinct } from './look.ts';

/** What a test came to, before it is put together with the checks. */
export interface Found {
  readonly outcome: Diagnosis['outcome'];
  readonly cause: TestCause | null;
  readonly others: readonly TestCause[];
}

/** @param causes in the order in which they are to be mended. */
export function found(
  outcome: Diagnosis['outcome'],
  causes: readonly TestCause[],
  notes: readonly TestCause[] = [],
): Found {
  const [cause = null, ...others] = distinct(causes);
  const all = distinct([...others, ...notes]);
  return { outcome, cause, others: all.filter((each) => each !== cause) };
}
