import { t } from '../lib/catalogue/translate.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  preferences: Preferences;
  actions: Pick<PanelActions, 'send'>;
}

/** Whether the control of the current step is outlined in its page. */
export function HighlightSwitch({ preferences, actions }: Props) {
  const { highlight } = preferences;
  const change = () =>
    void actions.send({
      type: 'preferences/change',
      preferences: { ...preferences, highlight: !highlight },
    });
  return (
    <label class="switch">
      <input type="checkbox" checked={highlight} onChange={change} /> {t('highlight.switch')}
    </label>
  );
}
