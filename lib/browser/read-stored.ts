import type { Stored } from '../backup/backup-file.ts';
import { browser } from './extension-api.ts';

/** Everything that is stored, as it is. */
export function readStored(): Promise<Stored> {
  return browser.storage.local.get();
}
