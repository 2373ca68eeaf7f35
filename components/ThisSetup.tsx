import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** What the setup at work is called among the others, and a press that puts it into the archive. */
export function ThisSetup({ setup, actions }: Props) {
  const [typed, setTyped] = useState(setup.name ?? '');
  const save = (event: Event) => {
    event.preventDefault();
    void actions.send({ type: 'setup/rename', name: typed });
  };
  const archive = () =>
    void actions.send({ type: 'setups/archive', id: setup.id, isArchived: true });
  return (
    <form onSubmit={save}>
      <p>
        <strong>{setup.name ?? setup.company.host}</strong>{' '}
        <span class="quiet">{t('setups.at-work')}</span>
      </p>
      <label class="stacked">
        {t('setups.name')}
        <input
          type="text"
          maxLength={120}
          value={typed}
          aria-describedby="setup-name-hint"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p id="setup-name-hint" class="quiet">
        {t('setups.name.hint')}
      </p>
      <p class="ways">
        <button type="submit">{t('setups.name.save')}</button>
        <button type="button" class="link" onClick={archive}>
          {t('setups.archive.this')}
        </button>
      </p>
    </form>
  );
}
