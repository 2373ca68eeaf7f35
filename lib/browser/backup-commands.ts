import { type Content, contentOf } from '../backup/backup-content.ts';
import { openBackup } from '../backup/backup-file.ts';
import { planRestore, type RestoredSetup, restoredLearned } from '../backup/plan-restore.ts';
import type { CommandFailure } from '../messages/command-failure.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { isDescribedBy } from '../saml/certificate-thumbprint.ts';
import { withProposed } from '../setup/keep-learned.ts';
import { type SetupList, withEntry, withoutEntry } from '../setup/setup-list.ts';
import { type CertificateDetails, factValue, type SetupState } from '../setup/setup-state.ts';
import { browser } from './extension-api.ts';
import { clearLasting, type Lasting, writeTogether } from './lasting-store.ts';
import { lastingLearned } from './learned-store.ts';
import { lastingPreferences } from './preferences-store.ts';
import { readStored } from './read-stored.ts';
import { lookAnew } from './setup-commands.ts';
import { entryOf, lastingList, loadList } from './setup-list-store.ts';
import { lastingSetup, parkedSetup } from './setup-store.ts';
import { inTurn } from './setup-writer.ts';
import { giveUpSight } from './test-watches.ts';

export type BackupCommand = Extract<PanelCommand, { type: 'backup/restore' | 'everything/delete' }>;
type Write = readonly [Lasting, unknown];

const done: CommandReply = { outcome: 'done', results: [] };
const failed = (reason: CommandFailure): CommandReply => ({ outcome: 'failed', reason });

/** Brings back what the admin chose of a backup, or deletes everything. */
export async function takeBackupCommand(command: BackupCommand): Promise<CommandReply> {
  const reply = command.type === 'backup/restore' ? await restore(command) : await deleteAll();
  if (reply.outcome === 'done') await lookAnew();
  return reply;
}

/** All or nothing is written; the text is read once more here, whatever the page has seen in it. */
async function restore({
  text,
  setups,
}: Extract<BackupCommand, { type: 'backup/restore' }>): Promise<CommandReply> {
  const opened = await openBackup(text);
  if (typeof opened === 'string') return failed('not-understood');
  const backup = contentOf(opened.entries);
  const chosen = backup.setups.filter(({ id }) => setups.includes(id));
  if (!(await areDescribed(chosen))) return failed('not-understood');
  return inTurn(async () => {
    const here = contentOf(await readStored());
    const plan = planRestore({ ...backup, setups: chosen }, here);
    await writeTogether([
      ...setupWrites(plan, await loadList()),
      ...learnedWrites(backup, here),
      ...(backup.preferences === null ? [] : [[lastingPreferences, backup.preferences] as const]),
      ...Object.entries(backup.setAside).map(([place, aside]) => [asideAt(place), aside] as const),
    ]);
    return done;
  });
}

/** Nobody's description of a certificate is believed. */
async function areDescribed(setups: readonly SetupState[]): Promise<boolean> {
  const described = await Promise.all(setups.flatMap(certificatesOf).map(isItself));
  return described.every(Boolean);
}

interface Described {
  readonly der: string | null;
  readonly details: CertificateDetails | null;
}

/** The certificate of a setup, and those of a change from one to the next. */
function certificatesOf(setup: SetupState): Described[] {
  const der = factValue(setup, 'entra/idp.certificate');
  const { old, fresh } = setup.rollover ?? {};
  return [{ der, details: setup.certificate }, ...(old ? [old] : []), ...(fresh ? [fresh] : [])];
}

async function isItself({ der, details }: Described): Promise<boolean> {
  return der === null || details === null ? der === details : isDescribedBy(der, details);
}

function setupWrites(plan: readonly RestoredSetup[], list: SetupList): Write[] {
  const changed = plan.filter(({ effect }) => effect !== 'same');
  const parked = changed.filter(({ isAtWork }) => !isAtWork);
  const next = parked.reduce(
    (now, { setup, isArchived }) => withEntry(now, { ...entryOf(setup), isArchived }),
    changed.reduce((now, { setup }) => withoutEntry(now, setup.id), list),
  );
  return [
    ...changed.map(({ setup, isAtWork }): Write => {
      return [isAtWork ? lastingSetup : parkedSetup(setup.id), setup];
    }),
    ...(changed.length === 0 ? [] : [[lastingList, next] as const]),
  ];
}

function learnedWrites(backup: Content, here: Content): Write[] {
  const restored = restoredLearned(backup, here);
  if (restored.length === 0) return [];
  return [[lastingLearned, { version: 1, fields: withProposed(here.learned, restored) }]];
}

function asideAt(place: string): Lasting {
  return { key: 'setup', place, version: null, isReadable: () => true };
}

/**
 * What is held in memory, passwords and what open pages show, and what is stored: last of all, since that a permission
 * was asked for a test alone stands there too.
 */
async function deleteAll(): Promise<CommandReply> {
  return inTurn(async () => {
    await browser.storage.session.clear();
    await giveUpSight();
    await clearLasting();
    return done;
  });
}
