import { t } from '../lib/catalogue/translate.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  preferences: Preferences;
  actions: Pick<PanelActions, 'send'>;
}

/** Whether the next step's page comes to the front as soon as a step is seen done. */
export function AdvanceSwitch({ preferences, actions }: Props) {
  const { advance = false } = preferences;
  const change = () =>
    void actions.send({
      type: 'preferences/change',
      preferences: { ...preferences, advance: !advance },
    });
  return (
    <label class="switch">
      <input type="checkbox" checked={advance} onChange={change} /> {t('advance.switch')}
    </label>
  );
}
