import type { Trouble } from '../lib/guide/repair.ts';
import type { StepId } from '../lib/guide/step.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { RepairCard } from './RepairCard.tsx';
import { useLook } from './use-look.ts';

interface Props {
  trouble: Trouble | null;
  step: StepId;
  setup: SetupState;
  actions: PanelActions;
}

/** What stands in the way, if anything, and what the last look came to, which may have ended it. */
export function Repair({ trouble, step, setup, actions }: Props) {
  const { inspection, said, lookAgain } = useLook(trouble, actions);
  return (
    <>
      {trouble && (
        <RepairCard
          key={trouble.page}
          trouble={trouble}
          inspection={inspection}
          onLook={lookAgain}
          step={step}
          setup={setup}
          actions={actions}
        />
      )}
      <p class="looked" role="status">
        {said}
      </p>
    </>
  );
}
