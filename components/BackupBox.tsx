import { useState } from 'preact/hooks';
import { contentOf } from '../lib/backup/backup-content.ts';
import { backupText, openBackup, type Stored } from '../lib/backup/backup-file.ts';
import { t } from '../lib/catalogue/translate.ts';
import type { CommandFailure } from '../lib/messages/command-failure.ts';
import type { CommandReply } from '../lib/messages/replies.ts';
import type { SealProblem } from '../lib/sealed/sealed-file.ts';
import { BackupPreview, type Previewed } from './BackupPreview.tsx';
import { Failure } from './Failure.tsx';

export interface BackupActions {
  /** Everything that is stored, as it is. */
  readStored: () => Promise<Stored>;
  /** Saves a text as a file where the browser saves downloads. */
  save: (name: string, text: string) => void;
  /** Has the setups with these ids brought back from a backup's text, and all else that it holds. */
  restore: (text: string, setups: string[]) => Promise<CommandReply>;
}

type Seen =
  | { readonly kind: 'nothing' | 'restored' }
  | { readonly kind: 'problem'; readonly problem: SealProblem }
  | { readonly kind: 'read'; readonly text: string; readonly previewed: Previewed };

/** Everything that is stored as a file, and back again once the admin has seen what that would change. */
export function BackupBox({ readStored, save, restore }: BackupActions) {
  const [seen, setSeen] = useState<Seen>({ kind: 'nothing' });
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const make = async () => {
    const now = new Date();
    save(
      `sso-setup-backup-${now.toISOString().slice(0, 10)}.json`,
      await backupText(await readStored(), now),
    );
  };
  const look = async (file: File | undefined) => {
    if (file === undefined) return;
    setFailure(null);
    const text = await file.text();
    const opened = await openBackup(text);
    if (typeof opened === 'string') return setSeen({ kind: 'problem', problem: opened });
    const here = contentOf(await readStored());
    const { madeAt, entries } = opened;
    setSeen({ kind: 'read', text, previewed: { madeAt, backup: contentOf(entries), here } });
  };
  const bringBack = async (text: string, setups: string[]) => {
    const reply = await restore(text, setups);
    setFailure(reply.outcome === 'failed' ? reply.reason : null);
    if (reply.outcome === 'done') setSeen({ kind: 'restored' });
  };
  return (
    <section class="card backup" aria-labelledby="backup-heading">
      <h3 id="backup-heading">{t('backup.heading')}</h3>
      <p class="quiet">{t('backup.what')}</p>
      <p>
        <button type="button" onClick={() => void make()}>
          {t('backup.make')}
        </button>
      </p>
      <label class="stacked">
        {t('backup.choose')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void look(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {seen.kind === 'problem' && <p role="alert">{t(`backup.problem.${seen.problem}`)}</p>}
      <p role="status">{seen.kind === 'restored' && t('backup.restored')}</p>
      {seen.kind === 'read' && (
        <BackupPreview
          key={seen.text}
          previewed={seen.previewed}
          onRestore={(setups) => void bringBack(seen.text, setups)}
          onLeave={() => setSeen({ kind: 'nothing' })}
        />
      )}
      <Failure reason={failure} />
    </section>
  );
}
