import { fitCaption, normaliseCaption } from './caption.ts';
import { type FieldMatch, kindsOf } from './find-field.ts';
import { neighboursOf, routeOf } from './learned-description.ts';
import type { LearnedDescription, LearnedField } from './learned-field.ts';
import { objectionsTo } from './objections.ts';
import type { Outline, OutlineItem } from './outline.ts';
import { namesOf } from './own-captions.ts';
import type { FieldDescription } from './page-description.ts';
import type { Place } from './recognise-pages.ts';

/** What the admin taught about one field, with what is needed to hold it against a page. */
export interface Lesson {
  readonly learned: LearnedField;
  readonly placeOf: (address: string) => Place | null;
  /** The item that the page's other fields are found at, by themselves. */
  readonly isOtherField: (outline: Outline, item: OutlineItem) => boolean;
}

/** Below this sum a control is not the one that was shown: its name or caption and its place must fit. */
const bar = 4;
/** Two controls that only their neighbours tell apart are both refused. */
const margin = 2.5;

interface Candidate {
  readonly item: OutlineItem;
  readonly score: number;
}

/** The control that the admin showed, unless it changed too much or something speaks against it now. */
export function findLearned(
  outline: Outline,
  field: FieldDescription,
  { learned, placeOf, isOtherField }: Lesson,
): FieldMatch {
  const route = routeOf(placeOf(outline.address));
  const candidates = kindsLike(learned.description, field)
    .flatMap((kind) => outline.items(kind))
    .map((item) => ({ item, score: weigh(outline, item, learned.description, route) }))
    .filter(({ score }) => score >= bar)
    .sort((a, b) => b.score - a.score);
  const [best] = candidates;
  if (best === undefined) return missing('nothing is left of what was shown');
  const rivals = candidates.filter((each) => best.score - each.score < margin);
  if (rivals.length > 1) return ambiguous(rivals);
  const objections = objectionsTo(outline, field, best.item, isOtherField(outline, best.item));
  const fresh = objections.filter((each) => !learned.despite.includes(each));
  if (fresh.length > 0) return missing(`what was shown is refused now: ${fresh.join(', ')}`);
  return { outcome: 'found', ...best, evidence: ['the admin showed it'], shown: learned };
}

/** Today's kinds of such a field, and the one that was shown. */
function kindsLike({ kind }: LearnedDescription, field: FieldDescription) {
  return [...new Set([kind, ...kindsOf(field)])].filter((each) => each !== 'secret');
}

/**
 * Another caption or another name may be the years' work; both at once, and it is another control.
 */
function weigh(
  outline: Outline,
  item: OutlineItem,
  shown: LearnedDescription,
  route: string,
): number {
  const identity = captionScore(namesOf(item, outline), shown) + nameScore(item, shown);
  if (identity <= 0) return 0;
  const [before, after] = neighboursOf(outline, item);
  const { neighbours } = shown;
  return (
    identity +
    sectionScore(item, shown) +
    (neighbours.before !== '' && neighbours.before === before ? 1 : 0) +
    (neighbours.after !== '' && neighbours.after === after ? 1 : 0) +
    routeScore(route, shown)
  );
}

function captionScore(names: readonly string[], shown: LearnedDescription): number {
  const fits = names.map((name) => fitCaption(name, shown.captions));
  if (fits.includes('exact')) return 3;
  return fits.includes('within') ? 2 : 0;
}

function nameScore({ name }: OutlineItem, shown: LearnedDescription): number {
  return shown.name !== '' && name === shown.name ? 2 : 0;
}

/** The same words under another heading are mostly about something else. */
function sectionScore({ section }: OutlineItem, shown: LearnedDescription): number {
  if (shown.section.length === 0) return section.length === 0 ? 1 : 0;
  return normaliseCaption(section[0] ?? '') === normaliseCaption(shown.section[0] ?? '') ? 1 : -2;
}

function routeScore(route: string, shown: LearnedDescription): number {
  if (route === '' || shown.route === '') return 0;
  return route === shown.route ? 1 : -2;
}

function missing(evidence: string): FieldMatch {
  return { outcome: 'missing', evidence: [evidence] };
}

function ambiguous(rivals: readonly Candidate[]): FieldMatch {
  return {
    outcome: 'ambiguous',
    items: rivals.map((each) => each.item),
    evidence: ['several fit what was shown'],
  };
}
