import type { PageId } from '../../../lib/consoles/ids.ts';
import type { FieldDescription } from '../../../lib/consoles/page-description.ts';
import { fieldKey } from '../matching/field-key.ts';
import type { MatchedField, MatchedFields } from '../matching/page-match.ts';
import type { CaseResult, Tally } from '../suite.ts';
import { nothing, sumOf } from '../tally.ts';
import type { Truth } from './truths.ts';

/** What was seen of a page: the pages that were recognised there, and what each field came to. */
export interface SeenPage {
  readonly pages: readonly PageId[];
  readonly fields: MatchedFields;
  readonly truths: readonly Truth[];
}

interface Scored {
  readonly field: FieldDescription;
  readonly tally: Tally;
}

/** Holds what was recognised against what the page says of itself. */
export function scorePage(
  name: string,
  page: PageId,
  fields: readonly FieldDescription[],
  seen: SeenPage,
): CaseResult {
  const isRight = seen.pages.includes(page);
  const scored = fields.map((field) => ({ field, tally: scoreField(field, seen) }));
  const missed = scored.filter(({ tally }) => tally.refused + tally.wrong > 0);
  return {
    name,
    figures: {
      pages: { ...nothing, [isRight ? 'right' : 'refused']: 1 },
      fields: sumOf(talliesOf(scored, (field) => field.kind !== 'shown')),
      captures: sumOf(talliesOf(scored, (field) => field.kind === 'shown')),
    },
    misses: [
      ...(isRight ? [] : [`${name}: page`]),
      ...missed.map(
        ({ field, tally }) => `${name}: ${field.id} ${tally.wrong ? 'wrong' : 'refused'}`,
      ),
    ],
  };
}

function talliesOf(scored: readonly Scored[], counts: (field: FieldDescription) => boolean) {
  return scored.filter(({ field }) => counts(field)).map(({ tally }) => tally);
}

function scoreField(field: FieldDescription, { fields, truths }: SeenPage): Tally {
  const match = fields[fieldKey(field)];
  const isThere = truths.some(({ truth }) => truth === field.id);
  if (match?.outcome !== 'found') return isThere ? { ...nothing, refused: 1 } : nothing;
  return isItself(match, field) || isItsEqual(match, field, truths)
    ? { ...nothing, right: 1 }
    : { ...nothing, wrong: 1 };
}

function isItself({ control }: MatchedField, field: FieldDescription): boolean {
  return control?.truth === field.id;
}

/** Of a value to read, the text counts: Login and Logout URL may be one and the same. */
function isItsEqual(
  { control }: MatchedField,
  { id, kind }: FieldDescription,
  truths: readonly Truth[],
): boolean {
  const textsOf = (name: string | null | undefined) =>
    truths.filter(({ truth }) => truth === name).map(({ text }) => text);
  const own = textsOf(id);
  return kind === 'shown' && textsOf(control?.truth).some((text) => own.includes(text));
}
