import { t } from '../lib/catalogue/translate.ts';
import type { FillResult } from '../lib/consoles/fill-result.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import { fieldText, valueText } from './value-text.ts';

/** What came of a field: of the fill, or of putting it back. */
export type ShownResult = Omit<FillResult, 'outcome'> & {
  outcome: FillResult['outcome'] | 'put-back';
};

interface Props {
  results: readonly ShownResult[];
  onPutBack: (field: FieldId) => void;
}

/** One line per field: what came of it, and the way back. */
export function FillResults({ results, onPutBack }: Props) {
  const wroteSomething = results.some((each) => isWritten(each));
  return (
    <div class="results" role="status">
      <h3>{t('fill.results')}</h3>
      <ul>
        {results.map((result) => (
          <li key={result.field} class={isGood(result) ? 'good' : 'warning'}>
            <strong>{fieldText(result.field)}</strong> {isGood(result) ? '✓' : '⚠'}{' '}
            {t(`outcome.${result.outcome}`)}
            {result.outcome === 'changed' && <p class="value">{valueText(result.after)}</p>}
            {isWritten(result) && (
              <button
                type="button"
                class="link"
                aria-label={t('fill.put-back', { field: fieldText(result.field) })}
                onClick={() => onPutBack(result.field)}
              >
                {t('fill.put-back.short')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {wroteSomething && <p>{t('fill.then-save')}</p>}
    </div>
  );
}

function isGood({ outcome }: ShownResult): boolean {
  return outcome === 'filled' || outcome === 'already' || outcome === 'put-back';
}

function isWritten({ outcome }: ShownResult): boolean {
  return outcome === 'filled' || outcome === 'changed';
}
