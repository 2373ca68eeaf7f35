import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  host: string;
  actions: PanelActions;
}

/** Deletes the setup, after a question. */
export function StartOver({ host, actions }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="link" onClick={() => setAsking(true)}>
        {t('over.button')}
      </button>
    );
  }
  return (
    <div role="alertdialog" aria-labelledby="over-question" class="question">
      <p id="over-question">{t('over.question', { host })}</p>
      <button
        type="button"
        class="danger"
        onClick={() => void actions.send({ type: 'setup/start-over' })}
      >
        {t('over.yes')}
      </button>{' '}
      <button type="button" onClick={() => setAsking(false)}>
        {t('over.no')}
      </button>
    </div>
  );
}
