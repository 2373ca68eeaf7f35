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

/** Whether events were recorded: not without a setup, and not in another one than they are meant for. */
export type Recorded = 'recorded' | 'no-setup' | 'another-setup';

/**
 * Loads the setup at work, lets `decide` say what happened to it, and saves the outcome.
 *
 * @param meant Id of the setup that the events are for; null where whichever is at work is meant.
 * @throws where the outcome could not be saved.
 */
export function recordEvents(
  decide: (setup: SetupState) => readonly SetupEvent[],
  meant: string | null = null,
): Promise<Recorded> {
  return inTurn(async () => {
    const stored = await loadSetup();
    if (stored.outcome !== 'found') return 'no-setup';
    if (meant !== null && stored.setup.id !== meant) return 'another-setup';
    const next = decide(stored.setup).reduce(reduce, stored.setup);
    // After a failure whatever comes is an occasion to see whether the browser writes again.
    if (next !== stored.setup || (await hasProblem('setup'))) await saveSetup(next);
    return 'recorded';
  });
}

/** Removes the setup at work; one that this version cannot read is set aside. */
export function endSetup(): Promise<void> {
  return inTurn(removeSetup);
}
