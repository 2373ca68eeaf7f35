import { t } from '../lib/catalogue/translate.ts';
import { fieldIds } from '../lib/consoles/ids.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { fieldText, valueText } from './value-text.ts';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** Says before anything else that the form is in use, and keeps what stood there. */
export function LiveBefore({ setup, actions }: Props) {
  const { liveBefore, company } = setup;
  if (liveBefore === null) return null;
  return (
    <div class="warning">
      <h3>⚠ {t('live.heading', { host: company.host })}</h3>
      <p>{t('live.text')}</p>
      <details class="values">
        <summary>{t('live.kept', { at: new Date(liveBefore.at) })}</summary>
        <ul>
          {fieldIds.map((field) => {
            const value = liveBefore.fields[field];
            const name = fieldText(field);
            return value === undefined ? null : (
              <li key={field}>
                <div class="planned-head">
                  <strong>{name}</strong>
                  <CopyButton
                    label={t('live.copy', { field: name })}
                    text={value}
                    onCopy={actions.copy}
                  />
                </div>
                <p class="value">{valueText(value)}</p>
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}
