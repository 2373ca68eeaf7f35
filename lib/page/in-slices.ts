import type { Steps } from '../consoles/in-steps.ts';

/** Milliseconds of work after which the page has its turn. A step may overdraw them. */
const longestSlice = 6;

/** What came of work in slices, and the milliseconds that it took the page. */
export interface Sliced<Result> {
  /** Null where it was given up. */
  readonly result: Result | null;
  readonly busy: number;
}

/**
 * Does work a slice at a time, so that the page's own work never waits long for it.
 *
 * @param isStale Asked before each further slice: what was begun is of no use any more.
 * @param atOnce The page has no turn in between, since it would change what is worked on.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isStale: () => boolean,
  atOnce = false,
): Promise<Sliced<Result>> {
  let busy = 0;
  for (;;) {
    const begun = performance.now();
    const step = runSlice(steps, atOnce ? Number.POSITIVE_INFINITY : begun + longestSlice);
    busy += performance.now() - begun;
    if (step.done) return { result: step.value, busy };
    await pageHasItsTurn();
    if (isStale()) return { result: null, busy };
  }
}

function runSlice<Result>(steps: Steps<Result>, until: number): IteratorResult<void, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= until) return step;
  }
}

function pageHasItsTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
