import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { Checklist } from '../lib/guide/checklist.ts';
import { type SectionProgress, sectionsOf } from '../lib/guide/sections.ts';
import type { PanelActions } from './actions.ts';
import { ChecklistEntryRow } from './ChecklistEntryRow.tsx';

interface Props {
  list: Checklist;
  actions: PanelActions;
}

/** The whole guide under the tutorial's headings and numbers: open where the current step is. */
export function ChecklistView({ list, actions }: Props) {
  return (
    <section class="checklist" aria-labelledby="checklist-heading">
      <h2 id="checklist-heading">{t('checklist.heading')}</h2>
      {sectionsOf(list).map((section) => (
        <Section key={section.id} section={section} list={list} actions={actions} />
      ))}
    </section>
  );
}

interface SectionProps extends Props {
  section: SectionProgress;
}

function Section({ section, list, actions }: SectionProps) {
  const { id, role, entries, done, isCurrent } = section;
  const isComplete = done === entries.length;
  const own = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (own.current) own.current.open = isCurrent || hasFocus(own.current);
  }, [isCurrent]);
  return (
    <details ref={own}>
      <summary>
        <h3>{t(`section.${id}`)}</h3>{' '}
        <span class={isComplete ? 'count good' : 'count'}>
          {isComplete && '✓ '}
          {t('checklist.count', { done, total: entries.length })}
        </span>
      </summary>
      <p class="quiet">{t('checklist.role', { role: t(`role.${role}`) })}</p>
      <ol>
        {entries.map((entry) => (
          <ChecklistEntryRow
            key={entry.step.id}
            entry={entry}
            isCurrent={entry === list.current}
            actions={actions}
          />
        ))}
      </ol>
    </details>
  );
}

/** Whoever ticked its last step stays where they are. */
function hasFocus(details: HTMLDetailsElement): boolean {
  return details.contains(document.activeElement);
}
