import * as z from 'zod/mini';
import { type FileKind, type SealProblem, seal, unseal } from '../sealed/sealed-file.ts';

/** Everything that is stored, key by key, as it is. */
export type Stored = Readonly<Record<string, unknown>>;

/** A store holds ten megabytes; what is written with indents is longer. */
const kind: FileKind = { format: 'sso-setup-assistant/backup', version: 1, mostText: 40_000_000 };

const backup = z.strictObject({
  madeAt: z.iso.datetime(),
  entries: z.record(z.string().check(z.maxLength(300)), z.unknown()),
});
export type Backup = z.infer<typeof backup>;

/** A file of everything that is stored. Nothing that is held in memory only is in it, and so no password. */
export function backupText(stored: Stored, now: Date): Promise<string> {
  return seal(kind, { madeAt: now.toISOString(), entries: stored });
}

/** Reads a backup's file; what its entries are is still to be found out. */
export async function openBackup(text: string): Promise<Backup | SealProblem> {
  const opened = await unseal(kind, text);
  if (typeof opened === 'string') return opened;
  const parsed = backup.safeParse(opened.payload);
  return parsed.success ? parsed.data : 'damaged';
}
