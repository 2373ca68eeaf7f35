import * as z from 'zod/mini';
import { parseEntraRoute } from './entra/route.ts';

const address = z.string().check(z.maxLength(5_000));

/** One document while it stands at one address, as the script in it knows it. */
export const visit = z.object({
  /** A random name that the script gave to its document: no two documents share it. */
  id: z.uuid(),
  /** Address of the document itself, which in a frame is not the tab's. */
  address,
});

/** A visit together with where its tab stood, by the browser's own account. */
export const visitInTab = z.extend(visit, { tabAddress: address });
export type VisitInTab = z.infer<typeof visitInTab>;

/**
 * Whether two addresses lead to the same record. The portal adds to its own addresses and writes their
 * parts in any order, so there only what both of them name has to agree; anywhere else all of it has to
 * be the same: what stands after # may be a mark within the page, and may as well name another record.
 */
export function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [URL.parse(one), URL.parse(other)];
  if (a === null || b === null || a.origin !== b.origin) return false;
  const [here, there] = [parseEntraRoute(one), parseEntraRoute(other)];
  if (here === null || there === null) {
    return here === there && a.href === b.href;
  }
  const isSameView = here.view === there.view && here.menu === there.menu;
  return isSameView && agree(named(here.parameters), named(there.parameters));
}

/** The portal writes the one or the other name for the same identifier. */
function named(parameters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const entries = [...parameters].map(([name, value]) => {
    const known = name === 'serviceprincipalid' ? 'objectid' : name;
    return [known, value.toLowerCase()] as const;
  });
  return new Map(entries);
}

function agree(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return [...one].every(([name, value]) => (other.get(name) ?? value) === value);
}
