import type { LearnedField } from '../lib/consoles/learned-field.ts';
import type { Trouble } from '../lib/guide/repair.ts';
import type { Step } from '../lib/guide/step.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { RepairCard } from './RepairCard.tsx';
import { useLook } from './use-look.ts';

interface Props {
  trouble: Trouble | null;
  step: Step;
  setup: SetupState;
  learned: readonly LearnedField[];
  isHighlighting: boolean;
  actions: PanelActions;
}

/** What stands in the way, if anything, and what the last look came to, which may have ended it. */
export function Repair({ trouble, ...rest }: Props) {
  const { actions } = rest;
  const { inspection, said, lookAgain } = useLook(trouble, actions);
  return (
    <>
      {trouble && (
        <RepairCard
          key={trouble.page}
          trouble={trouble}
          inspection={inspection}
          onLook={lookAgain}
          {...rest}
        />
      )}
      <p class="looked" role="status">
        {said}
      </p>
    </>
  );
}
