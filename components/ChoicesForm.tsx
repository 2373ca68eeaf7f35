import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { Choices } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { ChoiceFields } from './ChoiceFields.tsx';

interface Props {
  choices: Choices;
  actions: PanelActions;
}

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
        <ChoiceFields
          choices={edited}
          onChange={(change) => {
            setEdited({ ...edited, ...change });
            setSaved(false);
          }}
        />
        <button type="submit">{t('choices.save')}</button>
        <p role="status" class="quiet">
          {isSaved ? t('choices.saved') : ''}
        </p>
      </form>
    </details>
  );
}
