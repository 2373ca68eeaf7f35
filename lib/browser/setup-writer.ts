import { reduce } from '../setup/reduce.ts';
import type { SetupEvent } from '../setup/setup-event.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { loadSetup, saveSetup } from './setup-store.ts';

let last: Promise<unknown> = Promise.resolve();

/** Runs one change of the store after another, so that none overwrites another's outcome. */
export function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const result = last.then(task);
  last = result.catch(() => undefined);
  return result;
}

/**
 * Loads the setup, lets `decide` say what happened to it, and saves the outcome. False where there is
 * no setup to change.
 */
export function recordEvents(
  decide: (setup: SetupState) => readonly SetupEvent[],
): Promise<boolean> {
  return inTurn(async () => {
    const stored = await loadSetup();
    if (stored.outcome !== 'found') return false;
    const next = decide(stored.setup).reduce(reduce, stored.setup);
    if (next !== stored.setup) await saveSetup(next);
    return true;
  });
}
