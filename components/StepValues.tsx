import { t } from '../lib/catalogue/translate.ts';
import { fieldsOfPage } from '../lib/consoles/fields-of-page.ts';
import type { Step } from '../lib/guide/step.ts';
import { fieldText, valueText } from '../lib/guide/value-text.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { fillableFields, wantedValue } from '../lib/setup/wanted-values.ts';
import type { PanelActions } from './actions.ts';
import { CertificateWarnings } from './CertificateWarnings.tsx';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  step: Step;
  setup: SetupState;
  actions: PanelActions;
}

/** What belongs into the step's pages, to copy by hand where the assistant finds no field. */
export function StepValues({ step, setup, actions }: Props) {
  const fields = fillableFields.filter((field) =>
    step.pages.some((page) => fieldsOfPage(page).has(field)),
  );
  const known = fields.flatMap((field) => {
    const wanted = wantedValue(setup, field);
    return wanted?.kind === 'value' ? [{ field, ...wanted }] : [];
  });
  if (known.length === 0) return null;
  return (
    <details class="values">
      <summary>{t('now.values')}</summary>
      <ul>
        {known.map(({ field, value, confirmed }) => (
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
    </details>
  );
}
