import { t } from '../lib/catalogue/translate.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import type { SaveOutcome } from '../lib/consoles/save-order.ts';
import { fieldText, valueText } from '../lib/guide/value-text.ts';
import { SavedLine } from './SavedLine.tsx';
import { SaveResult } from './SaveResult.tsx';
import { isWritten, type ShownResult } from './shown-results.ts';

interface Props {
  results: readonly ShownResult[];
  onPutBack: (field: FieldId) => void;
  /** Puts back all that the press has written; null where nothing is known of it. */
  onUndo: (() => void) | null;
  /** What came of the button that saves; null where it was left to the admin. */
  save?: SaveOutcome | null;
  /** What that button says, where it is known. */
  caption?: string | null;
}

/** One line per field: what came of it, and the way back. */
export function FillResults(props: Props) {
  const { results, onPutBack, onUndo, save = null, caption = null } = props;
  const written = results.filter(isWritten);
  const toSave = written.filter(({ saved }) => !saved);
  return (
    <div class="results" role="status">
      <h3>{t('fill.results')}</h3>
      <ul>
        {results.map((result) => (
          <ResultLine key={result.field} result={result} onPutBack={onPutBack} />
        ))}
      </ul>
      {onUndo && written.length > 1 && (
        <button type="button" onClick={onUndo}>
          {t('fill.undo')}
        </button>
      )}
      {toSave.length > 0 && <SaveResult outcome={save} caption={caption} />}
    </div>
  );
}

interface LineProps {
  result: ShownResult;
  onPutBack: (field: FieldId) => void;
}

function ResultLine({ result, onPutBack }: LineProps) {
  const { field, outcome, change, after, saved = null } = result;
  return (
    <li class={isGood(result) ? 'good' : 'warning'}>
      <strong>{fieldText(field)}</strong> {isGood(result) ? '✓' : '⚠'} {t(`outcome.${outcome}`)}
      {outcome === 'changed' && (
        <>
          {change && <p>{t(`changed.${change}`)}</p>}
          <p class="value">{valueText(after)}</p>
        </>
      )}
      <SavedLine saved={saved} />
      {isWritten(result) && (
        <button
          type="button"
          class="link"
          aria-label={t('fill.put-back', { field: fieldText(field) })}
          onClick={() => onPutBack(field)}
        >
          {t('fill.put-back.short')}
        </button>
      )}
    </li>
  );
}

function isGood({ outcome }: ShownResult): boolean {
  return outcome === 'filled' || outcome === 'already' || outcome === 'put-back';
}
