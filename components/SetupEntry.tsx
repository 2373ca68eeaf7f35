import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { ListedSetup } from '../lib/setup/setup-list.ts';
import type { PanelActions } from './actions.ts';
import { FocusedButton } from './FocusedButton.tsx';

interface Props {
  entry: ListedSetup;
  actions: PanelActions;
}

/** A setup that is not at work: how far it has come, and what can be done with it. */
export function SetupEntry({ entry, actions }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { id, host, done, total, leftAt, isArchived } = entry;
  const name = entry.name ?? host;
  const archive = () => void actions.send({ type: 'setups/archive', id, isArchived: !isArchived });
  return (
    <li>
      <strong>{name}</strong>
      {entry.name !== undefined && <span class="quiet"> {host}</span>}
      <p class="quiet">{t('setups.progress', { done, total, at: new Date(leftAt) })}</p>
      {isAsking ? (
        <DeleteQuestion entry={entry} onKeep={() => setAsking(false)} actions={actions} />
      ) : (
        <p class="ways">
          {!isArchived && (
            <button
              type="button"
              aria-label={t('setups.bring', { name })}
              onClick={() => void actions.send({ type: 'setups/bring', id })}
            >
              {t('setups.bring.short')}
            </button>
          )}
          <button
            type="button"
            class="link"
            aria-label={t(isArchived ? 'setups.restore' : 'setups.archive', { name })}
            onClick={archive}
          >
            {t(isArchived ? 'setups.restore.short' : 'setups.archive.short')}
          </button>
          <button
            type="button"
            class="link"
            aria-label={t('setups.delete', { name })}
            onClick={() => setAsking(true)}
          >
            {t('setups.delete.short')}
          </button>
        </p>
      )}
    </li>
  );
}

function DeleteQuestion({ entry, onKeep, actions }: Props & { onKeep: () => void }) {
  const { id, host } = entry;
  const question = `delete-${id}`;
  return (
    <div
      role="alertdialog"
      aria-labelledby={question}
      class="question"
      onKeyDown={(event) => event.key === 'Escape' && onKeep()}
    >
      <p id={question}>{t('setups.delete.question', { host })}</p>
      <p class="ways">
        <button
          type="button"
          class="danger"
          onClick={() => void actions.send({ type: 'setups/delete', id })}
        >
          {t('setups.delete.yes')}
        </button>
        <FocusedButton isFocused onClick={onKeep}>
          {t('setups.delete.no')}
        </FocusedButton>
      </p>
    </div>
  );
}
