import {
  type LastingKey,
  lastingKeys,
  type SetAside,
  type UnreadableReason,
} from '../messages/lasting.ts';
import { browser } from './extension-api.ts';
import { forgetProblem, noteProblem } from './write-problems.ts';

/** One kind of data that outlives the browser, and how this version tells that it can read it. */
export interface Lasting {
  readonly key: LastingKey;
  /** Where it stands in the store; under its key where nothing is said. */
  readonly place?: string;
  /** The version that this one writes; null for data that has none. */
  readonly version: number | null;
  readonly isReadable: (stored: unknown) => boolean;
}

const prefix = 'set-aside:';

/** What is stored under a key, as it is; undefined where nothing is. */
export async function readLasting(of: Lasting): Promise<unknown> {
  const place = placeOf(of);
  return (await browser.storage.local.get(place))[place];
}

function placeOf({ key, place }: Lasting): string {
  return place ?? key;
}

/** Stores a value, see `writeTogether`. */
export async function writeLasting(of: Lasting, value: unknown): Promise<void> {
  await writeTogether([[of, value]]);
}

/**
 * Stores values in one write, of which all or none is kept. What stood there and cannot be read is set aside
 * by the same write, so that at no moment it is neither here nor there. Must be called in turn.
 *
 * @throws whatever the browser says; then nothing has changed, and the panel is told.
 */
export async function writeTogether(all: readonly (readonly [Lasting, unknown])[]): Promise<void> {
  const keys = [...new Set(all.map(([{ key }]) => key))];
  await noting(keys, async () => {
    const asides = await Promise.all(all.map(([of]) => asideOf(of)));
    const values = Object.fromEntries(all.map(([of, value]) => [placeOf(of), value]));
    await browser.storage.local.set(Object.assign({}, ...asides, values));
  });
}

/** Removes what is stored under a key; what cannot be read is set aside first. Must be called in turn. */
export async function removeLasting(of: Lasting): Promise<void> {
  await noting([of.key], async () => {
    const aside = await asideOf(of);
    if (Object.keys(aside).length > 0) await browser.storage.local.set(aside);
    await browser.storage.local.remove(placeOf(of));
  });
}

/** Removes everything, whether it can be read or not. Must be called in turn. */
export async function clearLasting(): Promise<void> {
  await noting(lastingKeys, () => browser.storage.local.clear());
}

/** Why a stored value cannot be read; null where it can, or where there is none. */
export function whyUnreadable(of: Lasting, stored: unknown): UnreadableReason | null {
  if (stored === undefined || of.isReadable(stored)) return null;
  const version =
    typeof stored === 'object' && stored !== null && 'version' in stored ? stored.version : null;
  const isNewer = typeof version === 'number' && of.version !== null && version > of.version;
  return isNewer ? 'newer' : 'damaged';
}

/** An entry for what stands there and cannot be read; none where nothing does. */
async function asideOf(of: Lasting): Promise<Record<string, SetAside>> {
  const value = await readLasting(of);
  const reason = whyUnreadable(of, value);
  if (reason === null) return {};
  const at = new Date().toISOString();
  return { [`${prefix}${crypto.randomUUID()}`]: { key: of.key, at, reason, value } };
}

/** Whether a key of the store holds something that was set aside. */
export function isSetAside(key: string): boolean {
  return key.startsWith(prefix);
}

async function noting(keys: readonly LastingKey[], write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    await Promise.all(keys.map((key) => noteProblem(key, error)));
    throw error;
  }
  await Promise.all(keys.map(forgetProblem));
}
