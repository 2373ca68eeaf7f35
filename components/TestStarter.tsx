import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { StepId } from '../lib/guide/step.ts';
import type { SetupState, TestWay } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

const ways: Partial<Record<StepId, TestWay>> = {
  'test-sign-on-url': 'sp',
  'test-this-application': 'test',
  'test-my-apps': 'tile',
};

/** The way of testing that a step is about; null for every other step. */
export function testWayOf(step: StepId): TestWay | null {
  return ways[step] ?? null;
}

interface Props {
  way: TestWay;
  setup: SetupState;
  actions: PanelActions;
}

/** Starts a test: from then on a sign-in of the test user counts, and not before. */
export function TestStarter({ way, setup, actions }: Props) {
  const pending = setup.tests.pending;
  const start = (isPrivate: boolean) => void actions.startTest(way, isPrivate);
  return (
    <>
      <button type="button" class="primary" onClick={() => start(false)}>
        {t(`test.start.${way}`)}
      </button>
      {way !== 'test' && <PrivateStart onStart={() => start(true)} actions={actions} />}
      <p class="quiet">{t('test.sight')}</p>
      {pending?.way === way && (
        <p role="status">{t('test.waiting', { time: new Date(pending.startedAt) })}</p>
      )}
    </>
  );
}

interface PrivateProps {
  onStart: () => void;
  actions: Pick<PanelActions, 'mayTestPrivately'>;
}

/** Entra's own console is not signed in there, so that its test cannot begin in a private window. */
function PrivateStart({ onStart, actions }: PrivateProps) {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    void actions.mayTestPrivately().then(setAllowed);
  }, [actions]);
  if (isAllowed === null) return null;
  if (!isAllowed) return <p class="quiet">{t('test.private.how')}</p>;
  return (
    <button type="button" onClick={onStart}>
      {t('test.private')}
    </button>
  );
}
