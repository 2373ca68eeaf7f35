import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { PanelActions } from './actions.ts';
import { FocusedButton } from './FocusedButton.tsx';

interface Props {
  /** Null where it is not known, as nothing of the setup can be read. */
  host: string | null;
  actions: PanelActions;
}

/** Deletes the setup, after a question. */
export function StartOver({ host, actions }: Props) {
  const [state, setState] = useState<'quiet' | 'asking' | 'kept'>('quiet');
  const keep = () => setState('kept');
  if (state !== 'asking') {
    return (
      <FocusedButton class="link" isFocused={state === 'kept'} onClick={() => setState('asking')}>
        {t('over.button')}
      </FocusedButton>
    );
  }
  return (
    <div
      role="alertdialog"
      aria-labelledby="over-question"
      class="question"
      onKeyDown={(event) => event.key === 'Escape' && keep()}
    >
      <p id="over-question">
        {host === null ? t('over.question.unreadable') : t('over.question', { host })}
      </p>
      <p class="ways">
        <button
          type="button"
          class="danger"
          onClick={() => void actions.send({ type: 'setup/start-over' })}
        >
          {host === null ? t('over.yes.unreadable') : t('over.yes')}
        </button>
        <FocusedButton isFocused onClick={keep}>
          {t('over.no')}
        </FocusedButton>
      </p>
    </div>
  );
}
