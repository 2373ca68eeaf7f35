import { useId } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  setup: SetupState;
  actions: Pick<PanelActions, 'startTest'>;
}

/** The way out, which no step of the tutorial tests. */
export function SignOutTest({ setup, actions }: Props) {
  const heading = useId();
  const isDone = setup.tests.judged?.['sign-out']?.outcome === 'passed';
  return (
    <section class="card" aria-labelledby={heading}>
      <details open={!isDone}>
        <summary>
          <h2 id={heading}>{t('test.sign-out.heading')}</h2>
        </summary>
        <p>{t('test.sign-out.why')}</p>
        <button type="button" onClick={() => void actions.startTest('sign-out', false)}>
          {t('test.sign-out.start')}
        </button>
      </details>
    </section>
  );
}
