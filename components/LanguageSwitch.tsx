import { languageNames } from '../lib/catalogue/language-names.ts';
import { spokenLanguage, t } from '../lib/catalogue/translate.ts';
import type { Language } from '../lib/messages/languages.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  preferences: Preferences;
  actions: Pick<PanelActions, 'send'>;
}

/** What the panel speaks, each language under its own name. */
export function LanguageSwitch({ preferences, actions }: Props) {
  const change = (language: Language) =>
    void actions.send({ type: 'preferences/change', preferences: { ...preferences, language } });
  const all = Object.entries(languageNames) as [Language, string][];
  return (
    <label class="switch">
      {t('language.label')}{' '}
      <select
        value={spokenLanguage()}
        onChange={({ currentTarget }) => change(currentTarget.value as Language)}
      >
        {all.map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
