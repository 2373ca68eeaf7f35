import * as z from 'zod/mini';
import { type PageId, pageIds } from '../consoles/ids.ts';
import { waysTo } from '../consoles/image-relay/ways.ts';
import type { Observation } from '../consoles/observation.ts';
import { safeAddress } from '../consoles/safe-address.ts';
import { isSamePlace } from '../consoles/visit.ts';
import type { SetupEvent } from './setup-event.ts';
import type { SetupState } from './setup-state.ts';

/** A path of plain parts: nothing that would leave the host, no query and no mark. */
const path = z.string().check(z.regex(/^(?:\/[A-Za-z0-9_.~-]{1,60}){1,8}\/?$/));

/** Where pages were recognised, as paths of the company's own host. */
export const places = z.partialRecord(z.enum(pageIds), path);
type Places = z.infer<typeof places>;

/** A part that names one record, or is as long as a secret. */
const record = /^\d+$|^(?=.*\d)[\w.~-]{12,}$/;

/**
 * Where the guide may lead to again, as soon as one page of Image Relay was recognised at an address that is its own.
 *
 * @param address Address of the document, which has to be the tab's as well.
 */
export function placeEvents(
  setup: SetupState,
  { pages }: Pick<Observation, 'pages'>,
  origin: {
    readonly host: string;
    readonly address: string;
    readonly tabAddress: string;
    at: string;
  },
): SetupEvent[] {
  const [page, second] = pages;
  if (page === undefined || second !== undefined || waysTo[page.id] === undefined) return [];
  if (!setup.company.confirmed || origin.host !== setup.company.host) return [];
  if (!isSamePlace(origin.address, origin.tabAddress)) return [];
  const path = pathOf(origin.address, origin.host);
  if (path === null || setup.places?.[page.id] === path) return [];
  return [{ type: 'setup/place-seen', at: origin.at, page: page.id, path }];
}

/** Null where an address is more than a path, or names one record. */
function pathOf(address: string, host: string): string | null {
  const url = safeAddress(address, host);
  if (url === null || url.search !== '' || url.hash.includes('/')) return null;
  if (url.pathname.split('/').some((part) => record.test(part))) return null;
  return path.safeParse(url.pathname).data ?? null;
}

/** The address at which a page was recognised before; null where none is known that may be opened. */
export function placeOf({ company, places }: SetupState, page: PageId): string | null {
  const known = places?.[page];
  if (known === undefined) return null;
  return safeAddress(`https://${company.host}${known}`, company.host)?.href ?? null;
}

/** One path that shows two pages is at most the address of the later one. */
export function withPlace(setup: SetupState, page: PageId, seen: string): SetupState {
  if (setup.places?.[page] === seen || !path.safeParse(seen).success) return setup;
  const others = Object.entries(setup.places ?? {}).filter(([, known]) => known !== seen);
  return { ...setup, places: { ...Object.fromEntries(others), [page]: seen } };
}

export function withoutPlace(setup: SetupState, page: PageId): SetupState {
  if (setup.places?.[page] === undefined) return setup;
  const { [page]: _, ...others }: Places = setup.places;
  return { ...setup, places: others };
}
