import { entryOfHost, type SetupList, withEntry, withoutEntry } from '../setup/setup-list.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { type Lasting, removeLasting, writeTogether } from './lasting-store.ts';
import { entryOf, lastingList, loadList } from './setup-list-store.ts';
import { lastingSetup, loadParked, loadSetup, parkedSetup, removeSetup } from './setup-store.ts';
import { inTurn } from './setup-writer.ts';

/** What became of a wish for another setup. */
export type Brought = 'brought' | 'unknown' | 'unreadable';

/** Puts a new setup to work; a company that has one already goes on with that. */
export function beginSetup(setup: SetupState): Promise<Brought> {
  return inTurn<Brought>(async () => {
    const { host } = setup.company;
    const stored = await loadSetup();
    if (stored.outcome === 'found' && stored.setup.company.host === host) return 'brought';
    const known = entryOfHost(await loadList(), host);
    if (known !== null && (await bring(known.id)) === 'brought') return 'brought';
    await putToWork(setup);
    return 'brought';
  });
}

/** Puts a setup to work; the one before is parked. */
export function bringToWork(id: string): Promise<Brought> {
  return inTurn(() => bring(id));
}

async function bring(id: string): Promise<Brought> {
  const stored = await loadSetup();
  if (stored.outcome === 'found' && stored.setup.id === id) return 'brought';
  const parked = await loadParked(id);
  if (parked.outcome === 'none') return 'unknown';
  if (parked.outcome === 'unreadable') return 'unreadable';
  await putToWork(parked.setup);
  // Until this is done it stands twice, and the one at work counts.
  await removeLasting(parkedSetup(id));
  return 'brought';
}

/** One write: the next at work, the one before parked, and the list that says so. */
async function putToWork(next: SetupState): Promise<void> {
  const stored = await loadSetup();
  const list = withoutEntry(await loadList(), next.id);
  const before = stored.outcome === 'found' ? stored.setup : null;
  await writeTogether([
    [lastingSetup, next],
    ...(before === null ? [[lastingList, list] as const] : parked(before, list)),
  ]);
}

function parked(setup: SetupState, list: SetupList): (readonly [Lasting, unknown])[] {
  return [
    [parkedSetup(setup.id), setup],
    [lastingList, withEntry(list, entryOf(setup))],
  ];
}

/** Parks the setup at work and lets none take its place. */
async function park(): Promise<void> {
  const stored = await loadSetup();
  if (stored.outcome !== 'found') return;
  await writeTogether(parked(stored.setup, await loadList()));
  await removeSetup();
}

/** Puts a setup into the archive, or gets it out. The one at work is parked for that. */
export function archiveSetup(id: string, isArchived: boolean): Promise<Brought> {
  return inTurn(async () => {
    const stored = await loadSetup();
    if (stored.outcome === 'found' && stored.setup.id === id) await park();
    return changeEntry(id, (list) => ({
      ...list,
      entries: list.entries.map((each) => (each.id === id ? { ...each, isArchived } : each)),
    }));
  });
}

/** Deletes a parked setup for good. */
export function deleteParked(id: string): Promise<Brought> {
  return inTurn(async () => {
    const outcome = await changeEntry(id, (list) => withoutEntry(list, id));
    if (outcome === 'brought') await removeLasting(parkedSetup(id));
    return outcome;
  });
}

async function changeEntry(id: string, change: (list: SetupList) => SetupList): Promise<Brought> {
  const list = await loadList();
  if (!list.entries.some((each) => each.id === id)) return 'unknown';
  await writeTogether([[lastingList, change(list)]]);
  return 'brought';
}

/** A setup wherever it stands; null where it is gone or cannot be read. */
export async function findSetup(id: string): Promise<SetupState | null> {
  const stored = await loadSetup();
  if (stored.outcome === 'found' && stored.setup.id === id) return stored.setup;
  const found = await loadParked(id);
  return found.outcome === 'found' ? found.setup : null;
}
