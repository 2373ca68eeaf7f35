import { t } from '../lib/catalogue/translate.ts';
import { type Checklist, type ChecklistEntry, isDoneEntry } from '../lib/guide/checklist.ts';
import { sectionIds } from '../lib/guide/step.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  list: Checklist;
  actions: PanelActions;
}

/** The whole guide under the tutorial's headings and numbers. */
export function ChecklistView({ list, actions }: Props) {
  return (
    <section class="checklist" aria-labelledby="checklist-heading">
      <h2 id="checklist-heading">{t('checklist.heading')}</h2>
      {sectionIds.map((section) => (
        <section key={section} aria-labelledby={`section-${section}`}>
          <h3 id={`section-${section}`}>{t(`section.${section}`)}</h3>
          <ol>
            {list.entries
              .filter((entry) => entry.step.section === section)
              .map((entry) => (
                <Entry
                  key={entry.step.id}
                  entry={entry}
                  isCurrent={entry === list.current}
                  actions={actions}
                />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

interface EntryProps {
  entry: ChecklistEntry;
  isCurrent: boolean;
  actions: PanelActions;
}

const signs = { observed: '✓', 'by-hand': '✎', stale: '↻', open: '○' } as const;

function Entry({ entry, isCurrent, actions }: EntryProps) {
  const { step, status } = entry;
  const title = t(`step.${step.id}.title`);
  const state = t(isCurrent && status === 'open' ? 'checklist.current' : `checklist.${status}`);
  const isDone = isDoneEntry(entry);
  const toggle = () =>
    void actions.send({ type: 'setup/mark-step', step: step.id, mark: nextMark(entry) });
  return (
    <li
      class={`${status}${isCurrent ? ' current' : ''}`}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span class="sign" aria-hidden="true">
        {isCurrent ? '▸' : signs[status]}
      </span>
      <span class="step">
        {title}
        <span class="quiet">
          {step.numbers && ` · ${t('checklist.number', { numbers: step.numbers })}`} · {state}
        </span>
      </span>
      <button
        type="button"
        class="link"
        aria-label={t(isDone ? 'checklist.untick' : 'checklist.tick', { step: title })}
        onClick={toggle}
      >
        {isDone ? '☑' : '☐'}
      </button>
    </li>
  );
}

/** A tick by hand is taken back as it came; a step that was seen as done is reopened. */
function nextMark(entry: ChecklistEntry): 'done' | 'not-done' | null {
  if (entry.status === 'observed') return 'not-done';
  if (entry.status === 'by-hand' || entry.isReopened) return null;
  return 'done';
}
