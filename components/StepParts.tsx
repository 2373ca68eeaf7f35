import { t } from '../lib/catalogue/translate.ts';
import type { ChecklistEntry } from '../lib/guide/checklist.ts';
import { conditionText } from '../lib/guide/fact-text.ts';

interface Props extends Pick<ChecklistEntry, 'parts'> {
  /** Something else is in front of the admin, so this can wait. */
  isFolded: boolean;
}

/** Each fact that a step waits for, and whether it is there: told apart by a mark and a word. */
export function StepParts({ parts, isFolded }: Props) {
  const done = parts.filter(({ isMet }) => isMet).length;
  return (
    <details class="parts" open={!isFolded}>
      <summary>
        <h3>{t('now.waits')}</h3>{' '}
        <span class="count">{t('checklist.count', { done, total: parts.length })}</span>
      </summary>
      <ul>
        {parts.map(({ condition, isMet }) => {
          const text = conditionText(condition);
          return (
            <li key={text} class={isMet ? 'met' : 'unmet'}>
              <span aria-hidden="true">{isMet ? '✓' : '○'}</span>
              <span>
                {text}
                <span class="unseen">, {t(isMet ? 'part.met' : 'part.open')}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
