import { t } from '../lib/catalogue/translate.ts';
import type { PanelActions } from './actions.ts';

/** What stands in place of a next step when the change is through. */
export function RolloverDone({ actions }: { actions: PanelActions }) {
  return (
    <section class="now done" aria-labelledby="rollover-done">
      <h2 id="rollover-done">{t('rollover.done.title')}</h2>
      <p>{t('rollover.done.text')}</p>
      <button
        type="button"
        class="primary"
        onClick={() => void actions.send({ type: 'rollover/end' })}
      >
        {t('rollover.finish')}
      </button>
    </section>
  );
}
