import type { TestCause } from '../setup/test-cause.ts';
import type { CodedCause } from './error-causes.ts';
import type { Look } from './look.ts';

/** Everything that speaks for one cause or another in a test of signing in. */
export interface Signs {
  readonly errors: readonly CodedCause[];
  readonly request: readonly Look[];
  readonly response: readonly Look[];
}

export function errorsOf({ errors }: Signs): readonly TestCause[] {
  return errors.map((each) => each.cause);
}
