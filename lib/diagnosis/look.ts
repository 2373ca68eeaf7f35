import type { TestCause } from '../setup/test-cause.ts';
import { type Check, type CheckId, checkIds } from './diagnosis.ts';

/** One look at a message: a line for the list, and the causes for which it speaks. */
export interface Look {
  readonly check: Check;
  readonly causes: readonly TestCause[];
}

export function look(
  id: CheckId,
  verdict: Check['verdict'],
  found: string | null,
  expected: string | null = null,
  ...causes: readonly TestCause[]
): Look {
  return { check: { id, verdict, found: found ?? '', expected }, causes };
}

/** Nothing to compare with, or nothing to compare. */
export function unknown(id: CheckId, found: string | null, expected: string | null = null): Look {
  return look(id, 'unknown', found, expected);
}

/** What has to be equal to the letter. */
export function compared(
  id: CheckId,
  found: string | null,
  expected: string | null,
  cause: TestCause,
): Look {
  if (found === null || expected === null) return unknown(id, found, expected);
  return found === expected
    ? look(id, 'right', found, expected)
    : look(id, 'wrong', found, expected, cause);
}

export function causesOf(looks: readonly Look[]): readonly TestCause[] {
  return distinct(looks.flatMap((each) => each.causes));
}

/** The lines of the list, in the order in which they are shown. */
export function checksOf(looks: readonly Look[]): readonly Check[] {
  return checkIds.flatMap((id) => looks.map(({ check }) => check).filter((each) => each.id === id));
}

export function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
