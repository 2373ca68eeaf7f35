import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { FillResult } from '../lib/consoles/fill-result.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import type { FillablePage } from '../lib/guide/panel-view.ts';
import type { CommandFailure } from '../lib/messages/panel-messages.ts';
import { fieldsToWrite, type PlannedField } from '../lib/setup/plan-fill.ts';
import type { PanelActions } from './actions.ts';
import { FillResults, type ShownResult } from './FillResults.tsx';
import { PlannedRow } from './PlannedRow.tsx';

interface Props {
  fillable: FillablePage;
  /** The page belongs to the step that is to be done now; otherwise the review waits, folded up. */
  isDue: boolean;
  actions: PanelActions;
}

/**
 * The review of the page in front: open where it is due, folded up where it can wait. Nothing is written
 * before the press below.
 */
export function FillReview({ fillable, isDue, actions }: Props) {
  const [left, setLeft] = useState<ReadonlySet<FieldId>>(new Set());
  const [consents, setConsents] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const [results, setResults] = useState<readonly ShownResult[]>([]);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const overwrite = new Set(
    fillable.plan.filter((each) => consents.has(consentTo(each))).map((each) => each.field),
  );
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
    if (reply.outcome === 'done')
      setResults(results.map((each) => afterPutBack(each, reply.results)));
  };

  return (
    <details class="fill" open={isDue || results.length > 0}>
      <summary>
        <h2>{isDue ? t('fill.heading') : t('fill.later', { page: t(`page.${page}`) })}</h2>
      </summary>
      <p class="quiet">{t('fill.page', { page: t(`page.${page}`), host: fillable.seen.host })}</p>
      <ul class="plan">
        {fillable.plan.map((planned) => (
          <PlannedRow
            key={planned.field}
            planned={planned}
            isLeft={left.has(planned.field)}
            isOverwritten={overwrite.has(planned.field)}
            onLeave={() => setLeft(toggled(left, planned.field))}
            onOverwrite={() => setConsents(toggled(consents, consentTo(planned)))}
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
    </details>
  );
}

/** A field that was put back says so; one that could not be says why. */
function afterPutBack(shown: ShownResult, results: readonly FillResult[]): ShownResult {
  const result = results.find((each) => each.field === shown.field);
  if (result === undefined) return shown;
  return result.outcome === 'filled' ? { ...result, outcome: 'put-back' } : result;
}

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** A tick to replace a value is for that value: when another one stands there, it has to be given anew. */
function consentTo({ field, now }: PlannedField): string {
  return `${field} ${now}`;
}
