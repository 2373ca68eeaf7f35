import type { Step, StepId } from '../../../lib/guide/step.ts';
import { stepIds } from '../../../lib/guide/step.ts';
import { steps } from '../../../lib/guide/steps.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { aSetup, imageRelayApplication, later } from './setups.ts';

export function stepNamed(id: StepId): Step {
  const step = steps.find((each) => each.id === id);
  if (!step) throw new Error(`There is no step ${id}`);
  return step;
}

/** A setup whose current step is this one, since all before it were ticked by hand. */
export function setupAt(step: StepId): SetupState {
  const before = stepIds.slice(0, stepIds.indexOf(step));
  const marks = Object.fromEntries(before.map((id) => [id, { mark: 'done' as const, at: later }]));
  return aSetup({ application: imageRelayApplication, marks });
}
