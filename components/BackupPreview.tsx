import { useState } from 'preact/hooks';
import type { Content } from '../lib/backup/backup-content.ts';
import { planRestore, type RestoredSetup, restoredLearned } from '../lib/backup/plan-restore.ts';
import { t } from '../lib/catalogue/translate.ts';

export interface Previewed {
  readonly madeAt: string;
  /** What the backup holds. */
  readonly backup: Content;
  /** What is stored now. */
  readonly here: Content;
}

interface Props {
  previewed: Previewed;
  onRestore: (setups: string[]) => void;
  onLeave: () => void;
}

/** What a backup would bring back: setup by setup, what is shown beside, and what is refused. */
export function BackupPreview({ previewed, onRestore, onLeave }: Props) {
  const { madeAt, backup, here } = previewed;
  const plan = planRestore(backup, here);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = plan.filter(({ setup, effect }) => effect !== 'same' && !left.has(setup.id));
  const learned = restoredLearned(backup, here).length;
  return (
    <section class="preview" aria-labelledby="backup-preview">
      <h4 id="backup-preview">{t('backup.preview')}</h4>
      <p>{t('backup.made', { at: new Date(madeAt) })}</p>
      <p class="warning">⚠ {t('backup.own-only')}</p>
      <ul>
        {plan.map((each) => (
          <SetupRow
            key={each.setup.id}
            restored={each}
            isChosen={chosen.includes(each)}
            onToggle={() => setLeft(toggled(left, each.setup.id))}
          />
        ))}
      </ul>
      {plan.length === 0 && <p class="quiet">{t('backup.no-setups')}</p>}
      {learned > 0 && <p>{t('backup.learned', { count: learned })}</p>}
      {backup.preferences && <p>{t('backup.preferences')}</p>}
      {backup.refused.length > 0 && (
        <>
          <h5>{t('backup.refused')}</h5>
          <ul>
            {backup.refused.map(({ key, reason }) => (
              <li key={key}>
                <code>{key}</code>: {t(`backup.refused.${reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="ways">
        <button
          type="button"
          class="primary"
          onClick={() => onRestore(chosen.map(({ setup }) => setup.id))}
        >
          {t('backup.restore')}
        </button>{' '}
        <button type="button" onClick={onLeave}>
          {t('backup.leave')}
        </button>
      </p>
    </section>
  );
}

interface RowProps {
  restored: RestoredSetup;
  isChosen: boolean;
  onToggle: () => void;
}

function SetupRow({ restored: { setup, effect, isArchived }, isChosen, onToggle }: RowProps) {
  const { company, createdAt, name } = setup;
  const called = name === undefined ? company.host : `${name} (${company.host})`;
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={effect === 'same'}
          onChange={onToggle}
        />
        <strong>{called}</strong>
      </label>
      <p class={effect === 'replaces' ? 'warning' : 'quiet'}>
        {t(`backup.effect.${effect}`)} {isArchived && effect === 'new' && t('backup.archived')}
      </p>
      <p class="quiet">{t('backup.begun', { at: new Date(createdAt) })}</p>
    </li>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
