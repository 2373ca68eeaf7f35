import { t } from '../lib/catalogue/translate.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { HandOverExport } from './HandOverExport.tsx';
import { HandOverImport } from './HandOverImport.tsx';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** Where two people set up the two consoles: each half goes to the other one. */
export function HandOver({ setup, actions }: Props) {
  return (
    <details class="hand-over">
      <summary>{t('hand-over.heading')}</summary>
      <p class="quiet">{t('hand-over.what')}</p>
      <HandOverExport setup={setup} actions={actions} />
      <HandOverImport setup={setup} actions={actions} />
    </details>
  );
}
