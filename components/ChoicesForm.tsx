import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { Choices } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  choices: Choices;
  actions: PanelActions;
}

const names = [
  'displayName',
  'userName',
  'firstName',
  'lastName',
  'companyName',
  'permissionTitle',
] as const;

/** The names that the admin may choose, each with a proposal. */
export function ChoicesForm({ choices, actions }: Props) {
  const [edited, setEdited] = useState(choices);
  const [isSaved, setSaved] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    const reply = await actions.send({ type: 'setup/change-choices', choices: edited });
    setSaved(reply.outcome === 'done');
  };
  return (
    <details>
      <summary>
        <h3>{t('choices.heading')}</h3>
      </summary>
      <form onSubmit={(event) => void save(event)}>
        <p class="quiet">{t('choices.intro')}</p>
        {names.map((name) => (
          <label class="stacked" key={name}>
            {t(`choices.${name}`)}
            <input
              type="text"
              required
              pattern={name === 'userName' ? '[^@\\s]+' : '.*\\S.*'}
              title={name === 'userName' ? t('choices.userName.hint') : ''}
              value={edited[name]}
              onInput={(event) => {
                setEdited({ ...edited, [name]: event.currentTarget.value });
                setSaved(false);
              }}
            />
          </label>
        ))}
        <button type="submit">{t('choices.save')}</button>
        <p role="status" class="quiet">
          {isSaved ? t('choices.saved') : ''}
        </p>
      </form>
    </details>
  );
}
