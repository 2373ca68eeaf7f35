import { useId } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import {
  type ClosingEntry,
  closingSteps,
  missingPreconditions,
} from '../lib/guide/closing-steps.ts';
import { addressOf } from '../lib/guide/links.ts';
import type { Precondition } from '../lib/setup/despite.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  setup: SetupState;
  /** Every step of the guide is done, so that this is what to do now. */
  isDue: boolean;
  actions: PanelActions;
}

/** What comes after the tests, held back by word alone: the admin may know better, and the report tells. */
export function ClosingSteps({ setup, isDue, actions }: Props) {
  const heading = useId();
  const missing = missingPreconditions(setup);
  return (
    <section class="closing card" aria-labelledby={heading}>
      <details open={isDue}>
        <summary>
          <h2 id={heading}>{t('closing.heading')}</h2>
        </summary>
        {missing.length > 0 ? (
          <p class="warning">⚠ {t(`closing.held.${named(missing)}`)}</p>
        ) : (
          <p class="good">✓ {t('closing.ready')}</p>
        )}
        <ol>
          {closingSteps(setup).map((entry) => (
            <Entry key={entry.id} entry={entry} setup={setup} actions={actions} />
          ))}
        </ol>
      </details>
    </section>
  );
}

function named(missing: readonly Precondition[]): Precondition | 'both' {
  const [first = 'tested', second] = missing;
  return second === undefined ? first : 'both';
}

interface EntryProps extends Omit<Props, 'isDue'> {
  entry: ClosingEntry;
}

function Entry({ entry, setup, actions }: EntryProps) {
  const { id, link, doneAt, despite, held } = entry;
  const title = t(`closing.${id}.title`);
  const isDone = doneAt !== null;
  const markText = t(isDone ? 'checklist.untick.short' : 'now.tick');
  const go = () =>
    void actions.send({ type: 'tab/open', address: addressOf(link, setup), inNewTab: false });
  const mark = () =>
    void actions.send({
      type: 'setup/mark-step',
      step: id,
      mark: isDone ? null : 'done',
      ...(held.length > 0 && !isDone ? { despite: [...held] } : {}),
    });
  return (
    <li>
      <h3>{title}</h3>
      <p>{t(`closing.${id}.what`, { permission: setup.choices.permissionTitle })}</p>
      {isDone && despite.length === 0 && (
        <p class="good">✓ {t('closing.done', { at: new Date(doneAt) })}</p>
      )}
      {isDone && despite.length > 0 && (
        <p class="warning">⚠ {t(`closing.despite.${named(despite)}`, { at: new Date(doneAt) })}</p>
      )}
      <p class="ways">
        <button type="button" onClick={go}>
          {t('now.go')}
        </button>
        <button type="button" class="link" aria-label={`${markText} – ${title}`} onClick={mark}>
          {markText}
        </button>
      </p>
    </li>
  );
}
