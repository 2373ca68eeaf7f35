import { t } from '../lib/catalogue/translate.ts';
import type { PanelActions } from './actions.ts';

/** Begins the guided change of the certificate. */
export function RolloverStart({ actions }: { actions: PanelActions }) {
  return (
    <>
      <button type="button" onClick={() => void actions.send({ type: 'rollover/start' })}>
        {t('rollover.start')}
      </button>
      <p class="quiet">{t('rollover.start.why')}</p>
    </>
  );
}
