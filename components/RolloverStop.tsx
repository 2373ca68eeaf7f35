import { t } from '../lib/catalogue/translate.ts';
import type { PanelActions } from './actions.ts';

/** Gives the change up, after saying what that means. */
export function RolloverStop({ actions }: { actions: PanelActions }) {
  return (
    <details>
      <summary>{t('rollover.stop')}</summary>
      <p>{t('rollover.stop.what')}</p>
      <button type="button" onClick={() => void actions.send({ type: 'rollover/end' })}>
        {t('rollover.stop.yes')}
      </button>
    </details>
  );
}
