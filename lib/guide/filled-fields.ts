import { fieldsOfPage } from '../consoles/fields-of-page.ts';
import type { FieldId, PageId } from '../consoles/ids.ts';
import { type SavedOutcome, savedOutcome } from '../setup/saved-outcome.ts';
import type { FilledField, SetupState } from '../setup/setup-state.ts';
import { fillableFields } from '../setup/wanted-values.ts';

/** A field that the assistant has written, with what became of it. */
export interface FilledRow {
  readonly field: FieldId;
  readonly entry: FilledField;
  /** Null until the console has shown what it saved. */
  readonly saved: SavedOutcome | null;
}

/** Every field that was filled, in the order in which forms are filled. */
export function filledRows(setup: SetupState): FilledRow[] {
  return fillableFields.flatMap((field) => {
    const entry = setup.filled[field];
    return entry ? [{ field, entry, saved: savedOutcome(field, entry) }] : [];
  });
}

/** All that one press on "Fill" has written. */
export interface Press {
  readonly fill: string;
  readonly rows: readonly FilledRow[];
}

/** The last press on a page; null where nothing was filled there. */
export function lastPress(setup: SetupState, page: PageId): Press | null {
  const own = filledRows(setup).filter(({ field }) => fieldsOfPage(page).has(field));
  const [last] = own.toSorted((a, b) => b.entry.at.localeCompare(a.entry.at));
  const fill = last?.entry.fill;
  return fill === undefined ? null : { fill, rows: own.filter(({ entry }) => entry.fill === fill) };
}

/** What a field held before the assistant first wrote there. */
export interface Original {
  readonly field: FieldId;
  readonly value: string;
  readonly at: string;
}

/** What stood in the fields before, but for those that were empty. */
export function originalsOf({ originals }: SetupState): Original[] {
  return fillableFields.flatMap((field) => {
    const known = originals[field];
    return known && known.value !== '' ? [{ field, ...known }] : [];
  });
}
