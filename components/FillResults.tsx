import { t } from '../lib/catalogue/translate.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import { fieldText, valueText } from '../lib/guide/value-text.ts';
import { SavedLine } from './SavedLine.tsx';
import { isWritten, type ShownResult } from './shown-results.ts';

interface Props {
  results: readonly ShownResult[];
  onPutBack: (field: FieldId) => void;
  /** Puts back all that the press has written; null where nothing is known of it. */
  onUndo: (() => void) | null;
}

/** One line per field: what came of it, and the way back. */
export function FillResults({ results, onPutBack, onUndo }: Props) {
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
      {toSave.length > 0 && <p>{t('fill.then-save')}</p>}
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
