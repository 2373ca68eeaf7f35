import type { FieldId } from '../consoles/ids.ts';
import type { LearnedField } from '../consoles/learned-field.ts';
import type { Inspection } from '../messages/page-tools.ts';
import type { Trouble } from './repair.ts';

/** What was imported of the fields in trouble and is found on the page, still to be confirmed. */
export function proposalsIn(
  trouble: Trouble,
  shown: Inspection | null,
  learned: readonly LearnedField[],
): readonly LearnedField[] {
  const host = trouble.documents[0]?.host;
  return learned.filter(
    (each) =>
      !each.confirmed &&
      each.host === host &&
      each.page === trouble.page &&
      isAskedAbout(trouble, shown, each.field),
  );
}

/** An unknown page tells of no field by itself, so there the look into it counts. */
function isAskedAbout(
  { fields, candidates }: Trouble,
  shown: Inspection | null,
  field: FieldId,
): boolean {
  if (fields.length > 0) {
    return fields.some((each) => each.field === field && each.outcome === 'proposed');
  }
  const isFound = shown?.fields.some((each) => each.field === field && each.outcome === 'found');
  return candidates.includes(field) && isFound === true;
}
