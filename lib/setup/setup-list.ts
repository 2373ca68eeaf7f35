import * as z from 'zod/mini';
import { isCompanyHost } from '../saml/company-host.ts';
import type { SetupState } from './setup-state.ts';

const when = z.iso.datetime();
const name = z.string().check(z.maxLength(120));
const count = z.int().check(z.minimum(0), z.maximum(200));

/** What the list tells of a setup without opening it. */
export const listedSetup = z.object({
  id: z.uuid(),
  host: z.string().check(z.refine(isCompanyHost, { error: 'not a company host' })),
  /** What the admin calls it; the host where nothing was said. */
  name: z.optional(name),
  /** Object ID of its application in Entra, once that is known. */
  objectId: z.nullable(z.guid()),
  done: count,
  total: count,
  /** When it was last at work. */
  leftAt: when,
  isArchived: z.boolean(),
});
export type ListedSetup = z.infer<typeof listedSetup>;

export const listVersion = 1;
const mostSetups = 5_000;

/** All setups but the one at work. */
export const setupList = z.object({
  version: z.literal(listVersion),
  entries: z.array(listedSetup).check(z.maxLength(mostSetups)),
});
export type SetupList = z.infer<typeof setupList>;

export const emptyList: SetupList = { version: listVersion, entries: [] };

/** How far a setup has come, as the guide counts it. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export function listed(setup: SetupState, { done, total }: Progress, leftAt: string): ListedSetup {
  const { id, company, name: called, application } = setup;
  return {
    id,
    host: company.host,
    ...(called === undefined ? {} : { name: called }),
    objectId: application?.objectId ?? null,
    done,
    total,
    leftAt,
    isArchived: false,
  };
}

/** The list with an entry put first, in place of an older one of the same setup. */
export function withEntry(list: SetupList, entry: ListedSetup): SetupList {
  return { ...list, entries: [entry, ...withoutEntry(list, entry.id).entries] };
}

export function withoutEntry(list: SetupList, id: string): SetupList {
  return { ...list, entries: list.entries.filter((each) => each.id !== id) };
}

/** Object IDs of the applications that belong to setups of other companies, in small letters. */
export function applicationsOfOthers({ entries }: SetupList, host: string): ReadonlySet<string> {
  const others = entries.filter((each) => each.host !== host);
  return new Set(others.flatMap(({ objectId }) => objectId?.toLowerCase() ?? []));
}

/** The setup of a company that is not archived. */
export function entryOfHost({ entries }: SetupList, host: string): ListedSetup | null {
  return entries.find((each) => each.host === host && !each.isArchived) ?? null;
}
