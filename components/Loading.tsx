import { t } from '../lib/catalogue/translate.ts';
import { useSettled } from './use-settled.ts';

/** Milliseconds that reading may take without a word. */
const patience = 400;

/** What stands there while the store is being read, where that takes long enough to wonder. */
export function Loading() {
  const isLong = useSettled({ key: 'loading' }, patience) !== null;
  return isLong ? (
    <p class="quiet" role="status">
      {t('loading.what')}
    </p>
  ) : null;
}
