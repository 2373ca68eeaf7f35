import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { FillResult } from '../lib/consoles/fill-order.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import type { FillablePage } from '../lib/guide/panel-view.ts';
import type { CommandFailure } from '../lib/messages/panel-messages.ts';
import { fieldsToWrite } from '../lib/setup/plan-fill.ts';
import type { PanelActions } from './actions.ts';
import { FillResults } from './FillResults.tsx';
import { PlannedRow } from './PlannedRow.tsx';

interface Props {
  fillable: FillablePage;
  /** The page belongs to the step that is to be done now; otherwise the review waits, folded up. */
  isDue: boolean;
  actions: PanelActions;
}

/** The review of the page in front: open where it is due, folded up where it can wait. */
export function FillReview({ isDue, ...props }: Props) {
  if (isDue) return <Review {...props} />;
  return (
    <details>
      <summary>{t('fill.later', { page: t(`page.${props.fillable.page}`) })}</summary>
      <Review {...props} />
    </details>
  );
}

/** Before and after of every field; nothing is written before the press below. */
function Review({ fillable, actions }: Omit<Props, 'isDue'>) {
  const [left, setLeft] = useState<ReadonlySet<FieldId>>(new Set());
  const [overwrite, setOverwrite] = useState<ReadonlySet<FieldId>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const [results, setResults] = useState<readonly FillResult[]>([]);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const writes = fieldsToWrite(fillable.plan, left, overwrite);
  const document = fillable.seen.key;
  const { page } = fillable;

  const fill = async () => {
    setBusy(true);
    const fields = writes.map(({ field, now, next }) => ({ field, now, next }));
    const reply = await actions.send({ type: 'fill/run', document, page, fields });
    setBusy(false);
    setFailure(reply.outcome === 'failed' ? reply.reason : null);
    if (reply.outcome === 'done') setResults(reply.results);
  };
  const putBack = async (field: FieldId) => {
    const reply = await actions.send({ type: 'fill/put-back', document, page, field });
    setFailure(reply.outcome === 'failed' ? reply.reason : null);
    if (reply.outcome === 'done') setResults(results.filter((each) => each.field !== field));
  };

  return (
    <section class="fill" aria-labelledby="fill-heading">
      <h2 id="fill-heading">{t('fill.heading')}</h2>
      <p class="quiet">{t('fill.page', { page: t(`page.${page}`), host: fillable.seen.host })}</p>
      <ul class="plan">
        {fillable.plan.map((planned) => (
          <PlannedRow
            key={planned.field}
            planned={planned}
            isLeft={left.has(planned.field)}
            isOverwritten={overwrite.has(planned.field)}
            onLeave={() => setLeft(toggled(left, planned.field))}
            onOverwrite={() => setOverwrite(toggled(overwrite, planned.field))}
            onCopy={actions.copy}
          />
        ))}
      </ul>
      <button
        type="button"
        class="primary"
        disabled={isBusy || writes.length === 0}
        onClick={() => void fill()}
      >
        {isBusy ? t('fill.busy') : t('fill.button', { count: writes.length })}
      </button>
      {failure && <p role="alert">{t(`failure.${failure}`)}</p>}
      {results.length > 0 && (
        <FillResults results={results} onPutBack={(field) => void putBack(field)} />
      )}
    </section>
  );
}

function toggled(set: ReadonlySet<FieldId>, field: FieldId): ReadonlySet<FieldId> {
  const next = new Set(set);
  if (!next.delete(field)) next.add(field);
  return next;
}
