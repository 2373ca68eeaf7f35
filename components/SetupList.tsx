import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { SetupList as List, ListedSetup } from '../lib/setup/setup-list.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { Failure } from './Failure.tsx';
import { NewSetup } from './NewSetup.tsx';
import { SetupEntry } from './SetupEntry.tsx';
import { ThisSetup } from './ThisSetup.tsx';
import { useReportedFailures } from './use-reported-failures.ts';

interface Props {
  /** Null where none is. */
  atWork: SetupState | null;
  list: List;
  actions: PanelActions;
}

/** More are not shown at once: whoever has hundreds searches. */
const mostShown = 20;
/** Fewer are seen at a glance. */
const worthSearching = 6;

/** Every setup there is: the one at work by its name, the others to go on with. */
export function SetupList({ atWork, list, actions: plain }: Props) {
  const { failure, reported: actions } = useReportedFailures(plain);
  const [search, setSearch] = useState('');
  const others = list.entries.filter((each) => each.id !== atWork?.id);
  if (atWork === null && others.length === 0) return null;
  const fitting = others.filter((each) => fits(each, search));
  const open = fitting.filter((each) => !each.isArchived);
  const archived = fitting.filter((each) => each.isArchived);

  return (
    <details class="setups" open={atWork === null}>
      <summary>
        <h2>{t('setups.heading', { count: others.length + (atWork ? 1 : 0) })}</h2>
      </summary>
      <Failure reason={failure} />
      {atWork && <ThisSetup setup={atWork} actions={actions} />}
      {others.length >= worthSearching && (
        <label class="stacked">
          {t('setups.search')}
          <input
            type="search"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </label>
      )}
      {fitting.length === 0 && search !== '' && (
        <p role="status">{t('setups.none-found', { text: search })}</p>
      )}
      <Entries entries={open} actions={actions} />
      {archived.length > 0 && (
        <details>
          <summary>{t('setups.archived', { count: archived.length })}</summary>
          <Entries entries={archived} actions={actions} />
        </details>
      )}
      {atWork && <NewSetup like={atWork} actions={actions} />}
    </details>
  );
}

function Entries({ entries, actions }: { entries: readonly ListedSetup[]; actions: PanelActions }) {
  const more = entries.length - mostShown;
  return (
    <>
      <ul>
        {entries.slice(0, mostShown).map((entry) => (
          <SetupEntry key={entry.id} entry={entry} actions={actions} />
        ))}
      </ul>
      {more > 0 && <p class="quiet">{t('setups.more', { count: more })}</p>}
    </>
  );
}

function fits({ host, name = '' }: ListedSetup, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/);
  const text = `${name} ${host}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
