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
  const isAllowed = usePrivateWindows(way, actions);
  const pending = setup.tests.pending;
  const start = (isPrivate: boolean) => void actions.startTest(way, isPrivate);
  const isPrivateFirst = isAllowed === true;
  return (
    <>
      {isPrivateFirst && (
        <>
          <button type="button" class="primary" onClick={() => start(true)}>
            {t('test.private')}
          </button>
          <p class="quiet">{t('test.private.why')}</p>
        </>
      )}
      <button type="button" class={isPrivateFirst ? '' : 'primary'} onClick={() => start(false)}>
        {t(`test.start.${way}`)}
      </button>
      {isAllowed === false && <p class="quiet">{t('test.private.how')}</p>}
      <p class="quiet">{t('test.sight')}</p>
      {pending?.way === way && (
        <p role="status">{t('test.waiting', { time: new Date(pending.startedAt) })}</p>
      )}
    </>
  );
}

/**
 * Whether the test can begin in a private window, where nobody has to sign out first; null where that is not known
 * or makes no sense: Entra's own console is not signed in there.
 */
function usePrivateWindows(
  way: TestWay,
  { mayTestPrivately }: Pick<PanelActions, 'mayTestPrivately'>,
): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    if (way !== 'test') void mayTestPrivately().then(setAllowed);
  }, [way, mayTestPrivately]);
  return way === 'test' ? null : isAllowed;
}
