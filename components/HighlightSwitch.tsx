import { t } from '../lib/catalogue/translate.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  isOn: boolean;
  actions: PanelActions;
}

/** Whether the control of the current step is outlined in its page. */
export function HighlightSwitch({ isOn, actions }: Props) {
  const change = () =>
    void actions.send({ type: 'preferences/change', preferences: { highlight: !isOn } });
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={change} /> {t('highlight.switch')}
    </label>
  );
}
