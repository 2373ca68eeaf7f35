import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import { parseCompany } from '../lib/saml/company-host.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  /** The setup whose chosen names may be taken over. */
  like: SetupState;
  actions: PanelActions;
}

/** Begins a setup for another company; the one at work is kept among the others. */
export function NewSetup({ like, actions }: Props) {
  const [typed, setTyped] = useState('');
  const [isCopy, setCopy] = useState(true);
  const [isWrong, setWrong] = useState(false);
  const begin = (event: Event) => {
    event.preventDefault();
    const host = parseCompany(typed);
    setWrong(host === null);
    if (host === null) return;
    void actions.send(
      isCopy ? { type: 'setups/duplicate', id: like.id, host } : { type: 'setup/begin', host },
    );
  };
  return (
    <form aria-labelledby="new-setup" onSubmit={begin}>
      <h3 id="new-setup">{t('setups.new')}</h3>
      <label class="stacked">
        {t('setups.new.company')}
        <input
          type="text"
          value={typed}
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(false);
          }}
        />
      </label>
      {isWrong && <p role="alert">{t('first.company.wrong')}</p>}
      <label class="switch">
        <input
          type="checkbox"
          checked={isCopy}
          onChange={({ currentTarget }) => setCopy(currentTarget.checked)}
        />{' '}
        {t('setups.new.copy', { host: like.company.host })}
      </label>
      <button type="submit">{t('setups.new.begin')}</button>
    </form>
  );
}
