import { type Side, sides } from '../setup/handed-over.ts';
import { activeThumbprint } from '../setup/rollover-standing.ts';
import { factValue, type SetupState } from '../setup/setup-state.ts';
import { type Condition, expectedValue, holds } from './condition.ts';
import type { Step } from './step.ts';

/** Whether whoever sets up that console can say that a step is done. A test belongs to nobody's half. */
export function isOfHalf(side: Side, { section, pages }: Step): boolean {
  return section !== 'test' && pages.every((page) => page.startsWith(`${side}/`));
}

/**
 * Whether whoever sets up the step's console says that it is done, and no console has shown otherwise.
 *
 * @param certain the setup without what only a file says.
 */
export function wasHandedOver(step: Step, setup: SetupState, certain: SetupState): boolean {
  const isSaid = sides.some(
    (side) => isOfHalf(side, step) && setup.handedOver?.[side]?.steps.includes(step.id),
  );
  return isSaid && !step.waitsFor.some((each) => isContradicted(each, setup, certain));
}

/** A value that is not known yet contradicts nothing. */
function isContradicted(condition: Condition, setup: SetupState, certain: SetupState): boolean {
  if (holds(condition, setup)) return false;
  switch (condition.kind) {
    case 'equal':
      return (
        factValue(certain, condition.fact) !== null && expectedValue(condition.to, setup) !== null
      );
    case 'certificate':
      return certain.certificate !== null && activeThumbprint(certain) !== null;
    case 'any':
      return condition.of.some((each) => isContradicted(each, setup, certain));
    default:
      return false;
  }
}
