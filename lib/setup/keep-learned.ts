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

/** One description for one field of one host: a new one replaces the old, the oldest make room. */
export function withKept(
  all: readonly LearnedField[],
  kept: readonly LearnedField[],
): LearnedField[] {
  const placeOf = ({ host, page, field }: LearnedField) => `${host} ${page} ${field}`;
  const replaced = new Set(kept.map(placeOf));
  return [...all.filter((each) => !replaced.has(placeOf(each))), ...kept].slice(-mostLearned);
}

/** What is imported never takes the place of what the admin showed or confirmed. */
export function withProposed(
  all: readonly LearnedField[],
  proposed: readonly LearnedField[],
): LearnedField[] {
  const own = all.filter((each) => each.confirmed);
  const isNew = (one: LearnedField) =>
    !own.some(
      (each) => each.host === one.host && each.page === one.page && each.field === one.field,
    );
  return withKept(all, proposed.filter(isNew));
}
