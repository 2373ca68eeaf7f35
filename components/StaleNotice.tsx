import { t } from '../lib/catalogue/translate.ts';
import type { Change } from '../lib/guide/changes-since.ts';
import { consoleText, settingText } from '../lib/guide/fact-text.ts';
import { valueText } from '../lib/guide/value-text.ts';

/** What changed since a step was done, with the value then and now. */
export function StaleNotice({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <div class="stale" role="status">
      <h3>↻ {t('stale.heading')}</h3>
      <ul>
        {changes.map(({ key, was, is, at }) => (
          <li key={key}>
            {t('stale.line', {
              setting: settingText(key),
              console: consoleText(key),
              at: new Date(at),
            })}
            {was !== null && (
              <p class="value">
                <span class="tag">{t('stale.was')}</span> {valueText(was)}
              </p>
            )}
            <p class="value">
              <span class="tag">{t('stale.is')}</span> {valueText(is)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
