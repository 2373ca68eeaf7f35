import { useState } from 'preact/hooks';
import type { ShownTest } from '../lib/diagnosis/shown-test.ts';
import type { TestWatch } from '../lib/messages/test-watch.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { TestVerdict } from '../lib/setup/test-verdict.ts';
import type { PanelActions } from './actions.ts';
import { useKeyedEffect } from './use-keyed-effect.ts';

/**
 * The last test that was judged while the panel is open. Whatever new is seen of a test that can be judged is
 * judged at once; what it came to is recorded, and the messages stay here.
 */
export function useShownTest(
  setup: SetupState,
  watch: TestWatch | null,
  actions: Pick<PanelActions, 'judgeTest' | 'send'>,
): { shown: ShownTest | null; dismiss: () => void } {
  const [shown, setShown] = useState<ShownTest | null>(null);
  useKeyedEffect(watch && stateOf(watch), () => {
    if (watch === null) return;
    if (!canJudge(watch)) {
      setShown((before) => (before?.startedAt === watch.startedAt ? before : null));
      return;
    }
    void actions.judgeTest(setup, watch).then((judged) => {
      setShown(judged);
      void actions.send({ type: 'test/judge', verdict: verdictOf(judged) });
    });
  });
  return { shown, dismiss: () => setShown(null) };
}

/** Changes with everything that can change a verdict. */
function stateOf({ id, sightings, landed, signedIn, ended }: TestWatch): string {
  return [id, sightings.length, landed?.at, signedIn?.at, ended].join(' ');
}

/** A page that was passed on the way means nothing yet; an error of Microsoft's does. */
function canJudge({ ended, sightings }: TestWatch): boolean {
  return ended !== null || sightings.at(-1)?.sighting.type === 'sign-in/error';
}

function verdictOf({ kind, startedAt, diagnosis }: ShownTest): TestVerdict {
  const { outcome, cause, others, code } = diagnosis;
  return { kind, startedAt, outcome, cause, others: [...others], code, byHand: false };
}
