import { fieldsOfPage } from '../consoles/fields-of-page.ts';
import { type LearnedField, mostLearned, type Objection } from '../consoles/learned-field.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import type { LearnedEntry } from './learned-file.ts';

export interface Origin {
  readonly console: ConsoleName;
  /** Host of the tab's own page. */
  readonly host: string;
  readonly at: string;
}

export interface ShownChoice {
  readonly page: LearnedField['page'];
  readonly field: LearnedField['field'];
  readonly description: LearnedField['description'];
  readonly objections: readonly Objection[];
}

/**
 * What the admin chose in a page of the setup, as something to keep. Null where it cannot be the field,
 * or something speaks against it that the admin was not asked about.
 */
export function learnedFrom(
  chosen: ShownChoice,
  despite: readonly Objection[],
  { console, host, at }: Origin,
): LearnedField | null {
  const { page, field, description } = chosen;
  const isOfConsole = page.startsWith(`${console}/`) && fieldsOfPage(page).has(field);
  if (!isOfConsole || description.kind === 'secret') return null;
  if (chosen.objections.some((each) => !despite.includes(each))) return null;
  const base = { id: crypto.randomUUID(), console, host, page, field, description };
  return { ...base, despite: [...chosen.objections], confirmed: true, at };
}

/** An imported entry, bound to a host of this setup, still to be confirmed. */
export function proposalFrom(entry: LearnedEntry, host: string, at: string): LearnedField {
  return { ...entry, id: crypto.randomUUID(), host, despite: [], confirmed: false, at };
}

/** One description for one field of one host: a new one replaces the old. */
export function withKept(
  all: readonly LearnedField[],
  kept: readonly LearnedField[],
): LearnedField[] {
  const byPlace = new Map<string, LearnedField>();
  for (const each of [...all, ...kept]) {
    byPlace.delete(placeOf(each));
    byPlace.set(placeOf(each), each);
  }
  return capped([...byPlace.values()]);
}

/** What is imported never takes the place of what the admin showed or confirmed. */
export function withProposed(
  all: readonly LearnedField[],
  proposed: readonly LearnedField[],
): LearnedField[] {
  const own = new Set(all.filter(({ confirmed }) => confirmed).map(placeOf));
  return withKept(
    all,
    proposed.filter((each) => !own.has(placeOf(each))),
  );
}

function placeOf({ host, page, field }: LearnedField): string {
  return `${host} ${page} ${field}`;
}

/** Where there are too many, proposals make room first, then the oldest of the admin's own. */
function capped(all: readonly LearnedField[]): LearnedField[] {
  const own = latest(
    all.filter(({ confirmed }) => confirmed),
    mostLearned,
  );
  const proposals = latest(
    all.filter(({ confirmed }) => !confirmed),
    mostLearned - own.length,
  );
  const kept = new Set([...own, ...proposals]);
  return all.filter((each) => kept.has(each));
}

function latest(all: readonly LearnedField[], most: number): readonly LearnedField[] {
  return all.slice(Math.max(0, all.length - most));
}
