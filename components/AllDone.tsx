import { t } from '../lib/catalogue/translate.ts';

/** What stands in place of a next step when there is none. */
export function AllDone() {
  return (
    <section class="now done" aria-labelledby="all-done">
      <h2 id="all-done">{t('all-done.title')}</h2>
      <p>{t('all-done.text')}</p>
      <p class="note">{t('all-done.session-control')}</p>
    </section>
  );
}
