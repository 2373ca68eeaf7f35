import { listText, t } from '../lib/catalogue/translate.ts';
import { type ChecklistEntry, isDoneEntry, type StepStatus } from '../lib/guide/checklist.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  entry: ChecklistEntry;
  isCurrent: boolean;
  actions: PanelActions;
}

/** How a row is drawn: as the step stands, but for what is due now and for what has to wait. */
type Standing = StepStatus | 'current' | 'blocked';

const signs: Readonly<Record<Standing, string>> = {
  observed: '✓',
  'by-hand': '✎',
  'handed-over': '⇄',
  stale: '↻',
  open: '',
  current: '▸',
  blocked: '–',
};

/** One step: a sign and a word say how it stands, and a press ticks it by hand. */
export function ChecklistEntryRow({ entry, isCurrent, actions }: Props) {
  const { step } = entry;
  const title = t(`step.${step.id}.title`);
  const standing = standingOf(entry, isCurrent);
  const isDone = isDoneEntry(entry);
  const toggle = () =>
    void actions.send({ type: 'setup/mark-step', step: step.id, mark: nextMark(entry) });
  return (
    <li class={`${entry.status} ${standing}`} aria-current={isCurrent ? 'step' : undefined}>
      <span class="sign" aria-hidden="true">
        {signs[standing]}
      </span>
      <span class="step">
        {title}{' '}
        <span class="quiet">
          {step.numbers && `${t('checklist.number', { numbers: step.numbers })} · `}
          {stateText(entry, standing)}
        </span>
      </span>
      <button
        type="button"
        class="link tick-by-hand"
        aria-label={t(isDone ? 'checklist.untick' : 'checklist.tick', { step: title })}
        onClick={toggle}
      >
        {isDone ? '☑' : '☐'}
      </button>
    </li>
  );
}

function standingOf({ status, blockedBy }: ChecklistEntry, isCurrent: boolean): Standing {
  if (isCurrent) return 'current';
  return blockedBy.length > 0 ? 'blocked' : status;
}

/** What is due now and was done before says that it changed. */
function stateText({ status, blockedBy }: ChecklistEntry, standing: Standing): string {
  if (standing === 'blocked') {
    const titles = blockedBy.map((each) => t('text.quoted', { text: t(`step.${each}.title`) }));
    return t('checklist.blocked', { steps: listText(titles) });
  }
  return t(
    standing === 'current' && status === 'open' ? 'checklist.current' : `checklist.${status}`,
  );
}

/** A tick by hand is taken back as it came; a step that was seen or told as done is reopened. */
function nextMark(entry: ChecklistEntry): 'done' | 'not-done' | null {
  if (entry.status === 'observed' || entry.status === 'handed-over') return 'not-done';
  if (entry.status === 'by-hand' || entry.isReopened) return null;
  return 'done';
}
