import type { Preferences } from '../lib/messages/panel-messages.ts';
import { AdvanceSwitch } from './AdvanceSwitch.tsx';
import type { PanelActions } from './actions.ts';
import { HighlightSwitch } from './HighlightSwitch.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

interface Props {
  preferences: Preferences;
  actions: Pick<PanelActions, 'send'>;
}

/** How the assistant behaves in every setup. */
export function PreferenceSwitches(props: Props) {
  return (
    <>
      <HighlightSwitch {...props} />
      <AdvanceSwitch {...props} />
      <LanguageSwitch {...props} />
    </>
  );
}
