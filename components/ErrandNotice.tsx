import { t } from '../lib/catalogue/translate.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { ErrandEnd, ErrandState } from './use-errand.ts';

/** What an errand waits for, with the way to call it off, or why it ended without writing. */
export function ErrandNotice({ running, isFilling, end, cancel }: ErrandState) {
  if (running === null) return end && <End end={end} />;
  if (isFilling) {
    return (
      <p role="status" class="card">
        {t('fill.busy')}
      </p>
    );
  }
  const { page, host, saves, caption } = running;
  const where = { page: t(`page.${page}`), host };
  return (
    <section class="card">
      <p role="status">
        {saves && caption !== null
          ? t('errand.waiting-to-save', { ...where, caption })
          : t('errand.waiting', where)}
      </p>
      <button type="button" onClick={cancel}>
        {t('errand.cancel')}
      </button>
    </section>
  );
}

function End({ end }: { end: ErrandEnd }) {
  return (
    <p role="alert" class="card warning">
      ⚠ {endText(end)}
    </p>
  );
}

function endText(end: ErrandEnd): string {
  if (end.reason === 'late') return t('errand.stop.late');
  if (end.reason === 'failed') return t(`failure.${end.failure}`);
  if (end.reason === 'changed') return t('errand.stop.changed');
  return t(`errand.stop.${end.reason}`, { field: fieldText(end.field) });
}
