import { t } from '../lib/catalogue/translate.ts';
import { fieldsOfPage } from '../lib/consoles/fields-of-page.ts';
import type { Step } from '../lib/guide/step.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { fillableFields, wantedValue } from '../lib/setup/wanted-values.ts';
import type { PanelActions } from './actions.ts';
import { ValueRows } from './ValueRows.tsx';

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
      <ValueRows values={known} setup={setup} actions={actions} />
    </details>
  );
}
