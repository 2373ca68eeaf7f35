import { t } from '../lib/catalogue/translate.ts';
import type { Check, CheckId } from '../lib/diagnosis/diagnosis.ts';
import { checkText, verdictText } from '../lib/diagnosis/diagnosis-text.ts';
import { valueText } from '../lib/guide/value-text.ts';

const signs: Readonly<Record<Check['verdict'], string>> = {
  right: '✓',
  wrong: '✗',
  warning: '⚠',
  unknown: '?',
  told: '·',
};

/** Every line of the request and the answer, with what was expected where the setup knows it. */
export function Arrived({ checks }: { checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <details class="arrived">
      <summary>
        <h3>{t('test.arrived')}</h3> <span class="count">{checks.length}</span>
      </summary>
      <ul>
        {checks.map(({ id, verdict, found, expected }) => (
          <li key={id} class={verdict}>
            <span class="sign" aria-hidden="true">
              {signs[verdict]}
            </span>{' '}
            <strong>{checkText(id)}</strong> <span class="quiet">{verdictText(verdict)}</span>
            {found !== '' && <p class="value">{valueText(found)}</p>}
            {expected !== null && expected !== found && (
              <p class="value quiet">
                {t(isTime(id) ? 'test.clock' : 'test.expected', { value: valueText(expected) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Times are held against the moment at which they were seen. */
function isTime(id: CheckId): boolean {
  return id === 'not-before' || id === 'not-on-or-after';
}
