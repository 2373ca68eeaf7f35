import type { PageId } from '../../../lib/consoles/ids.ts';
import type { FieldDescription } from '../../../lib/consoles/page-description.ts';
import { fieldKey } from '../matching/field-key.ts';
import type { MatchedField, MatchedFields } from '../matching/page-match.ts';
import type { CaseResult, Tally } from '../suite.ts';
import { nothing, sumOf } from '../tally.ts';
import { type ConsolePage, describedFields, fieldsOf } from './console-pages.ts';
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
export function scorePage(name: string, page: ConsolePage, seen: SeenPage): CaseResult {
  const own = fieldsOf(page);
  const verdict = pageVerdict(page, seen.pages);
  const strangers = strangersIn(own, seen);
  const scored = [
    ...own.map((field) => ({ field, tally: scoreField(field, seen) })),
    ...strangers.map((field) => ({ field, tally: { ...nothing, wrong: 1 } })),
  ];
  const missed = scored.filter(({ tally }) => tally.refused + tally.wrong > 0);
  return {
    name,
    figures: {
      pages: { ...nothing, [verdict]: 1 },
      fields: sumOf(talliesOf(scored, (field) => field.kind !== 'shown')),
      captures: sumOf(talliesOf(scored, (field) => field.kind === 'shown')),
    },
    misses: [
      ...pageMisses(name, verdict, page, seen.pages),
      ...missed.map(
        ({ field, tally }) => `${name}: ${field.id} ${tally.wrong ? 'wrong' : 'refused'}`,
      ),
    ],
  };
}

function pageMisses(
  name: string,
  verdict: keyof Tally,
  page: ConsolePage,
  recognised: readonly PageId[],
): string[] {
  if (verdict === 'right') return [];
  const taken = recognised.filter((each) => isStranger(page, each));
  return [verdict === 'wrong' ? `${name}: page wrong ${taken.join(', ')}` : `${name}: page`];
}

function isStranger({ id, over }: ConsolePage, recognised: PageId): boolean {
  return recognised !== id && recognised !== over;
}

/** Another page than it is, alone or beside it, is worse than none; the one below may be known too. */
function pageVerdict(page: ConsolePage, recognised: readonly PageId[]): keyof Tally {
  if (recognised.some((each) => isStranger(page, each))) return 'wrong';
  return recognised.includes(page.id) ? 'right' : 'refused';
}

/** Fields of other pages that were found here, in what is nothing of the kind. */
function strangersIn(own: readonly FieldDescription[], seen: SeenPage): FieldDescription[] {
  const keys = new Set(own.map(fieldKey));
  const others = new Map(
    describedFields
      .filter((each) => !keys.has(fieldKey(each)))
      .map((each) => [fieldKey(each), each]),
  );
  return [...others].flatMap(([key, field]) => {
    const match = seen.fields[key];
    const isTrue = describedFields.some(
      (each) => fieldKey(each) === key && match && isFoundRight(match, each, seen.truths),
    );
    return match?.outcome === 'found' && !isTrue ? [field] : [];
  });
}

function talliesOf(scored: readonly Scored[], counts: (field: FieldDescription) => boolean) {
  return scored.filter(({ field }) => counts(field)).map(({ tally }) => tally);
}

function scoreField(field: FieldDescription, { fields, truths }: SeenPage): Tally {
  const match = fields[fieldKey(field)];
  const isThere = truths.some(({ truth }) => truth === field.id);
  if (match?.outcome !== 'found') return isThere ? { ...nothing, refused: 1 } : nothing;
  return { ...nothing, [isFoundRight(match, field, truths) ? 'right' : 'wrong']: 1 };
}

function isFoundRight(
  match: MatchedField,
  field: FieldDescription,
  truths: readonly Truth[],
): boolean {
  return isItself(match, field) || isItsEqual(match, field, truths);
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
