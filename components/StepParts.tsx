import { t } from '../lib/catalogue/translate.ts';
import type { ChecklistEntry } from '../lib/guide/checklist.ts';
import { conditionText } from './fact-text.ts';

/** Each fact that a step waits for, and whether it is there: told apart by a mark and a word. */
export function StepParts({ parts }: Pick<ChecklistEntry, 'parts'>) {
  return (
    <div class="parts">
      <h3>{t('now.waits')}</h3>
      <ul>
        {parts.map(({ condition, isMet }) => {
          const text = conditionText(condition);
          return (
            <li key={text} class={isMet ? 'met' : 'unmet'}>
              <span aria-hidden="true">{isMet ? '✓' : '○'}</span> {text}
              <span class="unseen">, {t(isMet ? 'part.met' : 'part.open')}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
