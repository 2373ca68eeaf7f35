import { useRef, useState } from 'preact/hooks';
import type { ShownTest } from '../lib/diagnosis/shown-test.ts';
import type { TestWatch } from '../lib/messages/test-watch.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { TestVerdict } from '../lib/setup/test-verdict.ts';
import type { PanelActions } from './actions.ts';
import { useKeyedEffect } from './use-keyed-effect.ts';

interface ShownResult {
  readonly shown: ShownTest | null;
  /** What was seen of the last test could not be judged. */
  readonly isUnreadable: boolean;
  readonly dismiss: () => void;
}

/**
 * The last test that was judged while the panel is open. Whatever new is seen of a test that can be judged is
 * judged at once; what it came to is recorded, and the messages stay here.
 */
export function useShownTest(
  setup: SetupState,
  watch: TestWatch | null,
  actions: Pick<PanelActions, 'judgeTest' | 'send'>,
): ShownResult {
  const [shown, setShown] = useState<ShownTest | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const latest = useRef('');
  const key = watch && stateOf(watch);
  useKeyedEffect(key, () => {
    if (watch === null || key === null) return;
    latest.current = key;
    setUnreadable(false);
    setShown((before) => (before?.startedAt === watch.startedAt ? before : null));
    if (!canJudge(watch)) return;
    // More may have been seen by the time that one judgement is there: only the last one counts.
    const isLatest = () => latest.current === key;
    actions.judgeTest(setup, watch).then(
      (judged) => {
        if (!isLatest()) return;
        setShown(judged);
        void actions.send({ type: 'test/judge', verdict: verdictOf(judged) });
      },
      () => isLatest() && setUnreadable(true),
    );
  });
  return { shown: isUnreadable ? null : shown, isUnreadable, dismiss: () => setShown(null) };
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
  const { outcome, cause, code } = diagnosis;
  const causes = { cause, others: [...diagnosis.others], hinted: [...diagnosis.hinted] };
  return { kind, startedAt, outcome, ...causes, code, byHand: false };
}
