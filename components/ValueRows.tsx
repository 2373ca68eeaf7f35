import { t } from '../lib/catalogue/translate.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import { fieldText, valueText } from '../lib/guide/value-text.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { CertificateWarnings } from './CertificateWarnings.tsx';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  values: readonly {
    readonly field: FieldId;
    readonly value: string;
    readonly confirmed: boolean;
  }[];
  setup: SetupState;
  actions: Pick<PanelActions, 'copy'>;
}

/** Values by the fields that they belong into, each to be copied. */
export function ValueRows({ values, setup, actions }: Props) {
  return (
    <ul>
      {values.map(({ field, value, confirmed }) => (
        <li key={field}>
          <div class="planned-head">
            <strong>{fieldText(field)}</strong>
            <CopyButton
              label={t('fill.copy', { field: fieldText(field) })}
              text={value}
              onCopy={actions.copy}
            />
          </div>
          <p class="value">{valueText(value)}</p>
          {!confirmed && <p class="warning">⚠ {t('fill.unconfirmed')}</p>}
          {field === 'samlSettings.certificate' && setup.certificate && (
            <CertificateWarnings details={setup.certificate} />
          )}
        </li>
      ))}
    </ul>
  );
}
