import { t } from '../lib/catalogue/translate.ts';
import { type FilledRow, filledRows, originalsOf } from '../lib/guide/filled-fields.ts';
import { fieldText, valueText } from '../lib/guide/value-text.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { SavedLine } from './SavedLine.tsx';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** What became of everything that was filled, and what stood there before: as long as the setup lasts. */
export function FilledFields({ setup, actions }: Props) {
  const rows = filledRows(setup);
  if (rows.length === 0) return null;
  const isLost = rows.some(
    ({ saved, entry }) =>
      saved?.kind === 'saved-other' || (saved === null && entry.outcome === 'unknown'),
  );
  return (
    <>
      <details class="values written" open={isLost}>
        <summary>
          <h3>{t('filled.heading')}</h3>{' '}
          <span class="count">{t('filled.count', { count: rows.length })}</span>
        </summary>
        <ul>
          {rows.map((row) => (
            <Row key={row.field} row={row} />
          ))}
        </ul>
      </details>
      <Originals setup={setup} actions={actions} />
    </>
  );
}

function Row({ row: { field, entry, saved } }: { row: FilledRow }) {
  return (
    <li>
      <strong>{fieldText(field)}</strong>
      <p class="value">{valueText(entry.after)}</p>
      {saved === null ? (
        <p class="quiet">
          {t(`outcome.${entry.outcome}`)}
          {hasToBeSaved(entry) && ` ${t('filled.not-seen')}`}
        </p>
      ) : (
        <SavedLine saved={saved} />
      )}
    </li>
  );
}

function hasToBeSaved({ outcome }: FilledRow['entry']): boolean {
  return outcome !== 'put-back' && outcome !== 'unknown';
}

function Originals({ setup, actions }: Props) {
  const known = originalsOf(setup);
  if (known.length === 0) return null;
  return (
    <details class="values">
      <summary>
        <h3>{t('originals.heading')}</h3> <span class="count">{known.length}</span>
      </summary>
      <p class="quiet">{t('originals.intro')}</p>
      <ul>
        {known.map(({ field, value, at }) => (
          <li key={field}>
            <div class="planned-head">
              <strong>{fieldText(field)}</strong>
              <CopyButton
                label={t('originals.copy', { field: fieldText(field) })}
                text={value}
                onCopy={actions.copy}
              />
            </div>
            <p class="value">{valueText(value)}</p>
            <p class="quiet">{t('originals.at', { at: new Date(at) })}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
