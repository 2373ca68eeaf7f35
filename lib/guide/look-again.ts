import type { FieldId, PageId } from '../consoles/ids.ts';
import type { Inspection } from '../messages/page-tools.ts';
import type { Trouble } from './repair.ts';

/** What a look at every document of the tab came to. */
export type LookOutcome =
  /** None of the documents answered. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'page'; readonly page: PageId }
  | { readonly kind: 'found' }
  /** These are still not there, or not for certain. */
  | { readonly kind: 'missing'; readonly fields: readonly FieldId[] };

type InspectedField = Inspection['fields'][number];

const mostNear = 10;
/** A field is as certain as where it is most certain. */
const certainty = ['missing', 'ambiguous', 'found'] as const;

/** What the documents of a tab show together; null where none of them answered. */
export function mergeInspections(all: readonly (Inspection | null)[]): Inspection | null {
  const answers = all.filter((each) => each !== null);
  if (answers.length === 0) return null;
  const byField = new Map<FieldId, InspectedField>();
  for (const each of answers.flatMap(({ fields }) => fields)) {
    const before = byField.get(each.field);
    byField.set(each.field, before ? mergeField(before, each) : each);
  }
  return {
    pages: answers.flatMap(({ pages }) => pages),
    headings: answers.flatMap(({ headings }) => headings),
    fields: [...byField.values()],
  };
}

function mergeField(one: InspectedField, other: InspectedField): InspectedField {
  const rank = ({ outcome }: InspectedField) => certainty.indexOf(outcome);
  const better = rank(other) > rank(one) ? other : one;
  // Where more than one fits, only those are meant.
  if (rank(one) !== rank(other)) return better;
  return { ...better, nearMisses: [...one.nearMisses, ...other.nearMisses].slice(0, mostNear) };
}

/** What came of a look, held against what was in the way before. */
export function outcomeOfLook({ fields }: Trouble, shown: Inspection | null): LookOutcome {
  if (shown === null) return { kind: 'gone' };
  if (fields.length === 0) {
    const [page] = shown.pages;
    return page ? { kind: 'page', page: page.id } : { kind: 'unknown' };
  }
  const isFound = (field: FieldId) =>
    shown.fields.some((each) => each.field === field && each.outcome === 'found');
  // What an import names is found, and still waits for the admin's word.
  const still = fields.filter(({ field, outcome }) => outcome === 'proposed' || !isFound(field));
  if (still.length === 0) return { kind: 'found' };
  return { kind: 'missing', fields: still.map(({ field }) => field) };
}
