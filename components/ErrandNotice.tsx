import { t } from '../lib/catalogue/translate.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { PressesMade } from '../lib/messages/presses-made.ts';
import { namesOf, waitingText, whyNotMade } from './errand-text.ts';
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
  return (
    <section class="card">
      <p role="status">{waitingText(running, running.saves)}</p>
      <button type="button" onClick={cancel}>
        {t('errand.cancel')}
      </button>
    </section>
  );
}

function End({ end }: { end: ErrandEnd }) {
  if (end.reason === 'presses') return <Stopped {...end} />;
  return (
    <p role="alert" class="card">
      {endText(end)}
    </p>
  );
}

/** What was pressed, what was not and why, and what is left to the admin. */
function Stopped({ presses, made, outcome }: PressesMade) {
  const [done, left] = [presses.slice(0, made), presses.slice(made)];
  const [next] = left;
  return (
    <p role="alert" class="card">
      {next && whyNotMade(next, outcome)}
      <br />
      {done.length > 0
        ? t('press.stopped.made', { presses: namesOf(done) })
        : t('press.stopped.none')}
      <br />
      {t('press.stopped.left', { presses: namesOf(left) })}
    </p>
  );
}

function endText(end: Exclude<ErrandEnd, { reason: 'presses' }>): string {
  if (end.reason === 'late') return t('errand.stop.late');
  if (end.reason === 'failed') return t(`failure.${end.failure}`);
  if (end.reason === 'changed') return t('errand.stop.changed');
  return t(`errand.stop.${end.reason}`, { field: fieldText(end.field) });
}
