import { t } from '../lib/catalogue/translate.ts';
import type { TroubledField } from '../lib/guide/repair.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { wantedValue } from '../lib/setup/wanted-values.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { fieldText, valueText } from './value-text.ts';

interface Props {
  troubled: TroubledField;
  setup: SetupState;
  actions: PanelActions;
  onPoint: () => void;
}

/** One field that was not found: to be pointed at, or its value to be copied. */
export function RepairField({ troubled: { field, outcome }, setup, actions, onPoint }: Props) {
  const wanted = wantedValue(setup, field);
  const value = wanted?.kind === 'value' ? wanted.value : null;
  const name = fieldText(field);
  return (
    <li>
      <div class="planned-head">
        <strong>{name}</strong>
        <span>
          <button type="button" aria-label={t('repair.point', { field: name })} onClick={onPoint}>
            {t('repair.point.short')}
          </button>{' '}
          {value !== null && (
            <CopyButton
              label={t('fill.copy', { field: name })}
              text={value}
              onCopy={actions.copy}
            />
          )}
        </span>
      </div>
      {value !== null && <p class="value">{valueText(value)}</p>}
      {outcome === 'proposed' && <p class="warning">⚠ {t('refusal.proposed')}</p>}
    </li>
  );
}
