import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { UnreadableData } from '../lib/messages/lasting.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  data: readonly UnreadableData[];
  actions: PanelActions;
}

/** Stored data that this version cannot read: to be saved as a file, and deleted once it is set aside. */
export function UnreadableDataList({ data, actions }: Props) {
  if (data.length === 0) return null;
  return (
    <section class="card set-aside">
      <h2>{t('aside.heading')}</h2>
      <p>{t('aside.what')}</p>
      <ul>
        {data.map((each) => (
          <Row key={each.setAside?.id ?? each.key} data={each} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function Row({ data, actions }: { data: UnreadableData; actions: PanelActions }) {
  const { key, reason, setAside } = data;
  const what = t(`lasting.${key}`);
  return (
    <li>
      <strong>{what}</strong>
      <p class="quiet">
        {t(`aside.${reason}`)}{' '}
        {setAside ? t('aside.at', { at: new Date(setAside.at) }) : t('aside.stands')}
      </p>
      <p class="ways">
        <button
          type="button"
          aria-label={t('aside.save', { what })}
          onClick={() => actions.save(fileNameOf(data), fileTextOf(data))}
        >
          {t('aside.save.short')}
        </button>
        {setAside && <Delete id={setAside.id} what={what} actions={actions} />}
      </p>
    </li>
  );
}

/** Deleting is for good, so it takes two presses. */
function Delete({ id, what, actions }: { id: string; what: string; actions: PanelActions }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button
        type="button"
        class="link"
        aria-label={t('aside.delete', { what })}
        onClick={() => setAsked(true)}
      >
        {t('aside.delete.short')}
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="danger"
        onClick={() => void actions.send({ type: 'set-aside/delete', id })}
      >
        {t('aside.for-good')}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {t('aside.keep')}
      </button>
    </>
  );
}

function fileNameOf({ key, setAside }: UnreadableData): string {
  return `set-aside-${key}${setAside ? `-${setAside.at.slice(0, 10)}` : ''}.json`;
}

function fileTextOf({ key, reason, setAside, value }: UnreadableData): string {
  return `${JSON.stringify({ key, reason, setAsideAt: setAside?.at ?? null, value }, null, 2)}\n`;
}
