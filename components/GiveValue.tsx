import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { CommandFailure } from '../lib/messages/command-failure.ts';
import type { GivenKey } from '../lib/setup/given-value.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  field: FieldId;
  /** What the pasted text is the value of. */
  givenKey: GivenKey;
  actions: PanelActions;
}

const longest = 2_000;

/** A box for a value that the page shows and that was not recognised there. */
export function GiveValue({ field, givenKey, actions }: Props) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const name = fieldText(field);
  const hint = `give-${field}`;
  const give = async (event: Event) => {
    event.preventDefault();
    const reply = await actions.send({ type: 'setup/give-value', key: givenKey, text });
    setFailure(reply.outcome === 'failed' ? reply.reason : null);
  };
  return (
    <form onSubmit={(event) => void give(event)}>
      <label class="stacked">
        {t('give.label', { field: name })}
        <input
          type="text"
          value={text}
          maxLength={longest}
          spellcheck={false}
          aria-describedby={hint}
          aria-invalid={failure !== null}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setFailure(null);
          }}
        />
      </label>
      <p id={hint} class="quiet">
        {t('give.hint')}
      </p>
      {failure && <p role="alert">{t(`failure.${failure}`)}</p>}
      <button type="submit" disabled={text === ''} aria-label={t('give.use', { field: name })}>
        {t('give.use.short')}
      </button>
    </form>
  );
}
