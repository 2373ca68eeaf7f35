import { t } from '../lib/catalogue/translate.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PreferenceSwitch } from './PreferenceSwitch.tsx';

interface Props {
  preferences: Preferences;
  actions: Pick<PanelActions, 'send'>;
}

/** How the assistant behaves in every setup. */
export function PreferenceSwitches(props: Props) {
  return (
    <>
      <PreferenceSwitch preference="highlight" label={t('highlight.switch')} {...props} />
      <PreferenceSwitch preference="advance" label={t('advance.switch')} {...props} />
      <LanguageSwitch {...props} />
    </>
  );
}
