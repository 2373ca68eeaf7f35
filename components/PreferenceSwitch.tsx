import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  /** What is switched on or off. */
  preference: 'highlight' | 'advance';
  label: string;
  preferences: Preferences;
  actions: Pick<PanelActions, 'send'>;
}

/** One thing that the assistant does or leaves, in every setup. */
export function PreferenceSwitch({ preference, label, preferences, actions }: Props) {
  const isOn = preferences[preference] ?? false;
  const change = () =>
    void actions.send({
      type: 'preferences/change',
      preferences: { ...preferences, [preference]: !isOn },
    });
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={change} /> {label}
    </label>
  );
}
