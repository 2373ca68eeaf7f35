import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { CommandFailure } from '../lib/messages/command-failure.ts';
import type { CommandReply } from '../lib/messages/replies.ts';
import { Failure } from './Failure.tsx';
import { FocusedButton } from './FocusedButton.tsx';

interface Props {
  deleteEverything: () => Promise<CommandReply>;
}

/** Deletes all that the extension has stored, after a question. */
export function DeleteEverything({ deleteEverything }: Props) {
  const [state, setState] = useState<'quiet' | 'asking' | 'kept' | 'deleted'>('quiet');
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const keep = () => setState('kept');
  const remove = async () => {
    const reply = await deleteEverything();
    setFailure(reply.outcome === 'failed' ? reply.reason : null);
    setState(reply.outcome === 'done' ? 'deleted' : 'kept');
  };
  return (
    <section class="card" aria-labelledby="delete-heading">
      <h3 id="delete-heading">{t('delete-all.heading')}</h3>
      <p class="quiet">{t('delete-all.what')}</p>
      {state === 'asking' ? (
        <div
          role="alertdialog"
          aria-labelledby="delete-question"
          class="question"
          onKeyDown={(event) => event.key === 'Escape' && keep()}
        >
          <p id="delete-question">{t('delete-all.question')}</p>
          <button type="button" class="danger" onClick={() => void remove()}>
            {t('delete-all.yes')}
          </button>{' '}
          <FocusedButton isFocused onClick={keep}>
            {t('delete-all.no')}
          </FocusedButton>
        </div>
      ) : (
        <FocusedButton isFocused={state !== 'quiet'} onClick={() => setState('asking')}>
          {t('delete-all.button')}
        </FocusedButton>
      )}
      <p role="status">{state === 'deleted' && t('delete-all.done')}</p>
      <Failure reason={failure} />
    </section>
  );
}
