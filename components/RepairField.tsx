import { t } from '../lib/catalogue/translate.ts';
import { buttonsOf } from '../lib/consoles/fields-of-page.ts';
import type { FieldId, PageId } from '../lib/consoles/ids.ts';
import type { LearnedField } from '../lib/consoles/learned-field.ts';
import { factText } from '../lib/guide/fact-text.ts';
import { fieldText, valueText } from '../lib/guide/value-text.ts';
import { givenKeyOf } from '../lib/setup/given-value.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { wantedValue } from '../lib/setup/wanted-values.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { GiveValue } from './GiveValue.tsx';

interface Props {
  page: PageId;
  field: FieldId;
  /** What was imported of it and found on the page, for the admin to confirm. */
  proposal: LearnedField | null;
  setup: SetupState;
  actions: PanelActions;
  onPoint: () => void;
}

/** One field that was not found: to be pointed at, or its value to be copied or pasted by hand. */
export function RepairField({ page, field, proposal, setup, actions, onPoint }: Props) {
  const wanted = wantedValue(setup, field);
  const value = wanted?.kind === 'value' ? wanted.value : null;
  const givenKey = givenKeyOf(page, field);
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
      {buttonsOf(page).includes(field) && <p class="quiet">{t('repair.button')}</p>}
      {wanted?.kind === 'unknown' && (
        <p class="quiet">{t('refusal.values-missing', { needs: factText(wanted.needs) })}</p>
      )}
      {proposal && <Proposal proposal={proposal} actions={actions} />}
      {givenKey && <GiveValue field={field} givenKey={givenKey} actions={actions} />}
    </li>
  );
}

function Proposal({ proposal, actions }: { proposal: LearnedField; actions: PanelActions }) {
  const { id, field } = proposal;
  return (
    <>
      <p class="warning">⚠ {t('refusal.proposed')}</p>
      <button
        type="button"
        class="primary"
        aria-label={t('repair.confirm', { field: fieldText(field) })}
        onClick={() => void actions.send({ type: 'learned/confirm', id })}
      >
        {t('repair.confirm.short')}
      </button>
    </>
  );
}
