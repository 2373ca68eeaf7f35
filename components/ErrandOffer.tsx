import { t } from '../lib/catalogue/translate.ts';
import { canSave, type Errand, type RunningErrand } from '../lib/guide/errand.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { savingText } from './errand-text.ts';
import { FillPresses } from './FillPresses.tsx';
import { ValueRows } from './ValueRows.tsx';

interface Props {
  errand: Errand;
  setup: SetupState;
  preferences: Preferences;
  onStart: (errand: RunningErrand) => void;
  actions: PanelActions;
}

/** What will be written on a page that is not in front, and the one press that goes there and does so. */
export function ErrandOffer({ errand, setup, preferences, onStart, actions }: Props) {
  const { page, host, values, caption, presses } = errand;
  const isPassword = presses.some(({ kind }) => kind === 'reveal');
  return (
    <>
      <details class="values" open>
        <summary>{t('fill.heading')}</summary>
        <p class="quiet">{t('fill.page', { page: t(`page.${page}`), host })}</p>
        <ValueRows values={values} setup={setup} actions={actions} />
      </details>
      <FillPresses
        page={page}
        caption={canSave(errand) ? (presses.at(-1)?.caption ?? caption) : null}
        plain={t('errand.go')}
        saving={savingText(errand)}
        preferences={preferences}
        onPress={(saves) => onStart({ ...errand, saves })}
        actions={actions}
      />
      {isPassword && <p class="quiet">{t('errand.press.password')}</p>}
    </>
  );
}
