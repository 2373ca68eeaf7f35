import { checklist } from '../guide/checklist.ts';
import { emptyList, listed, listVersion, type SetupList, setupList } from '../setup/setup-list.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { browser } from './extension-api.ts';
import { type Lasting, readLasting } from './lasting-store.ts';
import { parkedPrefix, parseSetup } from './setup-store.ts';

export const lastingList: Lasting = {
  key: 'setups',
  version: listVersion,
  isReadable: (stored) => setupList.safeParse(stored).success,
};
const { key } = lastingList;

/** The list of all setups but the one at work; made anew from the setups where it cannot be read. */
export async function loadList(): Promise<SetupList> {
  const stored = await readLasting(lastingList);
  if (stored === undefined) return emptyList;
  const parsed = setupList.safeParse(stored);
  return parsed.success ? parsed.data : listOf(await browser.storage.local.get());
}

function listOf(stored: Record<string, unknown>): SetupList {
  const parked = Object.keys(stored).filter((each) => each.startsWith(parkedPrefix));
  const found = parked.map((each) => parseSetup(stored[each]));
  const setups = found.flatMap((each) => (each.outcome === 'found' ? [each.setup] : []));
  return { ...emptyList, entries: setups.map((setup) => entryOf(setup)) };
}

/** What the list tells of a setup that is put aside now. */
export function entryOf(setup: SetupState) {
  const { done, entries } = checklist(setup);
  return listed(setup, { done, total: entries.length }, new Date().toISOString());
}

/** Calls back with the list now and after every change, until the signal aborts. */
export function watchList(use: (list: SetupList) => void, signal: AbortSignal): void {
  const read = () =>
    void loadList().then((list) => {
      if (!signal.aborted) use(list);
    });
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) read();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  read();
}
