import { reduce } from '../setup/reduce.ts';
import type { SetupEvent } from '../setup/setup-event.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { loadSetup, removeSetup, saveSetup } from './setup-store.ts';
import { hasProblem } from './write-problems.ts';

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
 *
 * @throws where the outcome could not be saved.
 */
export function recordEvents(
  decide: (setup: SetupState) => readonly SetupEvent[],
): Promise<boolean> {
  return inTurn(async () => {
    const stored = await loadSetup();
    if (stored.outcome !== 'found') return false;
    const next = decide(stored.setup).reduce(reduce, stored.setup);
    // After a failure whatever comes is an occasion to see whether the browser writes again.
    if (next !== stored.setup || (await hasProblem('setup'))) await saveSetup(next);
    return true;
  });
}

/** Begins a setup where there is none. A second window that begins for the same company joins it. */
export function beginSetup(setup: SetupState): Promise<'begun' | 'another-setup'> {
  return inTurn(async () => {
    const stored = await loadSetup();
    if (stored.outcome !== 'found') {
      await saveSetup(setup);
      return 'begun';
    }
    return stored.setup.company.host === setup.company.host ? 'begun' : 'another-setup';
  });
}

/** Removes the setup; one that this version cannot read is set aside. */
export function endSetup(): Promise<void> {
  return inTurn(removeSetup);
}
