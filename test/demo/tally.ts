import type { InputLog } from './hands.ts';
import type { ShownStep } from './panel-driver.ts';
import type { SignIns } from './walk-tests.ts';

/** The demo's last line. */
export interface Tally {
  steps: number;
  observed: number;
  byHand: number;
  signIns: SignIns;
  typedValues: number;
  pastes: number;
  wrongFills: number;
  /** User names and passwords typed on Microsoft's sign-in page, which belong to no console. */
  credentials: number;
}

export function tallyOf(
  steps: readonly ShownStep[],
  log: InputLog,
  signIns: SignIns,
  wrong: readonly string[],
): Tally {
  return {
    steps: steps.length,
    observed: steps.filter((step) => step.status === 'observed').length,
    byHand: steps.filter((step) => step.status === 'by-hand').length,
    signIns,
    typedValues: log.typedValues,
    pastes: log.pastes,
    wrongFills: wrong.length,
    credentials: log.credentials,
  };
}

/** The whole tutorial to its end, whatever was done by hand on the way: nothing wrong, all three sign-ins. */
export function isThrough(tally: Tally): boolean {
  return (
    tally.steps > 0 &&
    tally.observed + tally.byHand === tally.steps &&
    tally.wrongFills === 0 &&
    Object.values(tally.signIns).every((each) => each === 'ok')
  );
}

/** The whole tutorial, nothing typed or pasted, nothing wrong, all three sign-ins. */
export function isPerfect(tally: Tally): boolean {
  return isThrough(tally) && tally.byHand === 0 && tally.typedValues === 0 && tally.pastes === 0;
}
