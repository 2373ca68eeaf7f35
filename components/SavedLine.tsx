import { t } from '../lib/catalogue/translate.ts';
import { valueText } from '../lib/guide/value-text.ts';
import type { SavedOutcome } from '../lib/setup/saved-outcome.ts';

/** What became of a filled field when the form was saved; nothing until the console has shown it. */
export function SavedLine({ saved }: { saved: SavedOutcome | null }) {
  if (saved === null) return null;
  if (saved.kind === 'saved') return <p class="good">✓ {t('saved.saved')}</p>;
  return (
    <div class="warning">
      <p>
        ⚠ {t(`saved.${saved.kind}`)}
        {saved.kind === 'saved-changed' && ` ${t(`changed.${saved.change}`)}`}
      </p>
      <p class="value">
        <span class="tag">{t('saved.shows')}</span> {valueText(saved.value)}
      </p>
    </div>
  );
}
