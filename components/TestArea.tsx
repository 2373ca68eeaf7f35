import { t } from '../lib/catalogue/translate.ts';
import type { TestWatch } from '../lib/messages/test-watch.ts';
import type { SetupState, TestWay } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { KeptVerdicts } from './KeptVerdicts.tsx';
import { SignOutTest } from './SignOutTest.tsx';
import { TellResult } from './TellResult.tsx';
import { TestResult } from './TestResult.tsx';
import { TestWatchView } from './TestWatchView.tsx';
import { useShownTest } from './use-shown-test.ts';

interface Props {
  setup: SetupState;
  watch: TestWatch | null;
  /** The way of testing that is due now; null where none is. */
  way: TestWay | null;
  actions: PanelActions;
}

/** Everything about a test: how it goes, what it showed, and other ways to learn the same. */
export function TestArea({ setup, watch, way, actions }: Props) {
  const { shown, isUnreadable, dismiss } = useShownTest(setup, watch, actions);
  return (
    <>
      {watch !== null && watch.ended === null && <TestWatchView watch={watch} actions={actions} />}
      {isUnreadable && (
        <p role="alert" class="card warning">
          {t('test.unreadable')}
        </p>
      )}
      {shown && <TestResult shown={shown} setup={setup} onDismiss={dismiss} actions={actions} />}
      <KeptVerdicts setup={setup} without={shown} actions={actions} />
      {way !== null && <TellResult key={way} way={way} setup={setup} actions={actions} />}
      {setup.tests.passed.sp && <SignOutTest setup={setup} actions={actions} />}
    </>
  );
}
