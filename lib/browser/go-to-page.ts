import { nextHop, type Way } from '../consoles/choose-link.ts';
import type { PageId } from '../consoles/ids.ts';
import { waysTo } from '../consoles/image-relay/ways.ts';
import { isSamePlace } from '../consoles/visit.ts';
import { signOnUrlOf } from '../saml/company-host.ts';
import { placeOf } from '../setup/places.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { arrival, type Came, standingIn, tabShowing } from './arrival.ts';
import { addressOfTab, leadTab, openTab, showTab, tabOn } from './console-tabs.ts';
import { readLinks } from './read-links.ts';
import { recordEvents } from './setup-writer.ts';

/** From a first page over a menu's own page to the one that is meant. */
const mostHops = 3;

/** Where the guide is on its way to; a later press takes its place. */
interface Walk {
  readonly page: PageId;
  readonly way: Way;
  readonly host: string;
  readonly tabId: number;
  readonly isLatest: () => boolean;
}

let latest = 0;

/**
 * Brings one page of the company's Image Relay to the front: where it stands already, where it was seen before, or
 * by the links that the open console itself shows. Where none of that leads there, the console is in front as it
 * is. A page on which something was entered is never left.
 */
export async function goToPage(page: PageId, setup: SetupState): Promise<void> {
  latest += 1;
  const turn = latest;
  const { host } = setup.company;
  const way = waysTo[page];
  const shown = await tabShowing(page, host);
  if (shown !== null) return showTab(shown);
  const known = placeOf(setup, page);
  const open = (await tabOn(host))?.id;
  const tabId = open ?? (await openTab(known ?? signOnUrlOf(host)));
  if (tabId === null || way === undefined) return;
  const walk: Walk = { page, way, host, tabId, isLatest: () => turn === latest };
  if (open !== undefined) await showTab(tabId);
  const came = await begin(walk, known, open !== undefined);
  if (came !== false) return;
  if (known !== null && !(await goOnFrom(walk, setup.id))) return;
  await follow(walk);
}

/** Opens what was opened before, if anything was. */
function begin(walk: Walk, known: string | null, isOpen: boolean): Promise<Came> {
  if (!isOpen) return arrival(walk, null);
  return known === null ? Promise.resolve(false) : visit(walk, known);
}

/** The page is not where it was: that is forgotten, and where nothing leads on, the first page may. */
async function goOnFrom(walk: Walk, setupId: string): Promise<boolean> {
  const lost = { type: 'setup/place-lost', at: new Date().toISOString(), page: walk.page } as const;
  await recordEvents(() => [lost], setupId);
  if ((await hopFrom(walk, [])) !== null) return true;
  return (await visit(walk, signOnUrlOf(walk.host))) === false;
}

/** Follows the console's own links, and looks anew on each page. */
async function follow(walk: Walk): Promise<void> {
  const visited: string[] = [];
  for (let hops = 0; hops < mostHops; hops += 1) {
    const address = await hopFrom(walk, visited);
    if (address === null) return;
    visited.push(address);
    if ((await visit(walk, address)) !== false) return;
  }
}

/** Where the page in the tab leads on; null where nothing fits, or more than one thing does. */
async function hopFrom(walk: Walk, visited: readonly string[]): Promise<string | null> {
  const links = await readLinks(walk.tabId);
  const hop = links && nextHop(links, walk.way, walk.host, visited);
  return hop?.outcome === 'found' ? hop.address : null;
}

/**
 * Opens one address in the tab, if nothing would be lost by it and the admin has not gone elsewhere meanwhile.
 *
 * @returns whether the page came up; null where the way ends for another reason.
 */
async function visit(walk: Walk, address: string): Promise<Came> {
  const links = await readLinks(walk.tabId);
  const stands = await addressOfTab(walk.tabId);
  if (links === null || links.isUnsaved || !walk.isLatest() || stands === null) return null;
  if (URL.parse(stands)?.host !== walk.host || !isSamePlace(stands, links.address)) return null;
  const before = await standingIn(walk.tabId);
  await leadTab(walk.tabId, address);
  return arrival(walk, before);
}
