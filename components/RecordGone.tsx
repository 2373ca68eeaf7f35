import { t } from '../lib/catalogue/translate.ts';

/** What stands in place of a report whose setup is no longer there. */
export function RecordGone() {
  return <p role="alert">{t('record.gone')}</p>;
}
