import { newSetup } from './new-setup.ts';
import type { SetupState } from './setup-state.ts';

/** A fresh setup for another company with the names that were chosen for this one; nothing else carries over. */
export function duplicateOf(setup: SetupState, id: string, host: string, at: string): SetupState {
  const fresh = newSetup(id, host, at);
  const { companyName } = fresh.choices;
  return { ...fresh, choices: { ...setup.choices, companyName } };
}
