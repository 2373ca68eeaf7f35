import {
  captionSignal,
  type Signal,
  searchSignal,
  sectionSignal,
  soleSignal,
  tellingSignal,
} from './field-signals.ts';
import { finish, type Steps } from './in-steps.ts';
import { itemsByValue } from './items-by-value.ts';
import type { LearnedField } from './learned-field.ts';
import type { ItemKind, Outline, OutlineItem } from './outline.ts';
import { ownCaptions } from './own-captions.ts';
import type { FieldDescription } from './page-description.ts';
import {
  hasLockedTwin,
  isOneOfList,
  isOut,
  isOutByValue,
  isTelling,
  isUnlike,
  lacksSection,
} from './ruled-out.ts';

/** What a search for one field came to, and what it rests on. */
export type FieldMatch =
  | {
      readonly outcome: 'found';
      readonly item: OutlineItem;
      /** How much speaks for it: the sum of the evidence, never below the bar. */
      readonly score: number;
      readonly evidence: readonly string[];
      /** What the admin taught, where the match rests on that alone. */
      readonly shown?: LearnedField;
    }
  | { readonly outcome: 'missing'; readonly evidence: readonly string[] }
  | {
      readonly outcome: 'ambiguous';
      readonly items: readonly OutlineItem[];
      readonly evidence: readonly string[];
    };

interface Candidate {
  readonly item: OutlineItem;
  /** A caption of its own says so. */
  readonly isNamed: boolean;
  readonly score: number;
  readonly evidence: readonly string[];
}

/** Below this sum of evidence a field counts as missing. */
export const bar = 3;
/** Two candidates this close to one another are both refused. */
const margin = 1;

/** The one control or shown value that fits a description, or why there is none. */
export function findField(outline: Outline, field: FieldDescription): FieldMatch {
  const candidates = candidatesFor(outline, field);
  const best = candidates[0];
  if (best === undefined || hasLockedTwin(outline, field, best.item)) {
    return { outcome: 'missing', evidence: [`nothing fits ${field.id}`] };
  }
  const isRival = ({ score, item }: Candidate) =>
    best.score - score < margin ||
    (field.namedAmongAlike && !best.isNamed && item.value !== best.item.value);
  const rivals = candidates.filter(isRival);
  if (rivals.length > 1 && !sayTheSame(rivals, field)) {
    return {
      outcome: 'ambiguous',
      items: rivals.map((each) => each.item),
      evidence: rivals.flatMap((each) => each.evidence),
    };
  }
  const meant = rivals.length > 1 && field.afterItsEqual ? lastOf(rivals, best) : best;
  const { item, score, evidence } = meant;
  return { outcome: 'found', item, score, evidence };
}

/** Of equal values that nothing else tells apart, the one that is shown last. */
function lastOf(rivals: readonly Candidate[], best: Candidate): Candidate {
  const even = rivals.filter((each) => each.score === best.score);
  return even.toSorted((a, b) => b.item.order - a.item.order)[0] ?? best;
}

/** Every item that reaches the bar, the best first. */
export function candidatesFor(outline: Outline, field: FieldDescription): readonly Candidate[] {
  return finish(findingCandidates(outline, field));
}

/** The same in steps. One outline is asked for a field when pages are recognised, read and planned. */
export function* findingCandidates(
  outline: Outline,
  field: FieldDescription,
): Steps<readonly Candidate[]> {
  const known = judged.get(outline) ?? new Map<FieldDescription, readonly Candidate[]>();
  judged.set(outline, known);
  const candidates = known.get(field) ?? (yield* judge(outline, field));
  known.set(field, candidates);
  return candidates;
}

const judged = new WeakMap<Outline, Map<FieldDescription, readonly Candidate[]>>();

/** Items that are judged in one step. */
const stepLength = 50;

function* judge(outline: Outline, field: FieldDescription): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  let met = 0;
  for (const kind of kindsOf(field)) {
    if (outline.prepare) yield* outline.prepare(kind);
    for (const item of possibleItems(outline, kind, field)) {
      const candidate = weigh(item, field, outline);
      if (candidate !== null && candidate.score >= bar) candidates.push(candidate);
      met += 1;
      if (met % stepLength === 0) yield;
    }
  }
  return candidates.sort((a, b) => b.score - a.score || a.item.order - b.item.order);
}

/** The items that their values do not rule out. Large pages show few values many times. */
function possibleItems(outline: Outline, kind: ItemKind, field: FieldDescription): OutlineItem[] {
  return [...itemsByValue(outline, kind)].flatMap(([value, items]) =>
    isOutByValue(kind, value, field) ? [] : items,
  );
}

/** A console may build a larger box or a choice from a plain text box, or a text box of several lines. */
export function kindsOf({ kind, shape, orTyped }: FieldDescription): readonly ItemKind[] {
  if (kind === 'multiline') return ['multiline', 'text'];
  if (kind === 'text') return ['text', 'multiline'];
  return kind === 'choice' && (shape || orTyped) ? ['choice', 'text'] : [kind];
}

/** Equal values shown twice are one value; two controls to write into never are. */
function sayTheSame(rivals: readonly Candidate[], field: FieldDescription): boolean {
  return field.kind === 'shown' && new Set(rivals.map((each) => each.item.value)).size === 1;
}

/** What costs little is asked first: most items are out before anybody looks for their captions. */
function weigh(item: OutlineItem, field: FieldDescription, outline: Outline): Candidate | null {
  if (isOut(item, field) || isOneOfList(outline, item, field)) return null;
  const isEntered = item.kind !== 'shown' && item.kind !== 'button';
  const captions = isEntered ? ownCaptions(item, outline) : item.captions;
  const { judgement } = field;
  const caption =
    captionSignal(item, captions, field) ??
    judgement?.headedSignal(item, captions, field, outline) ??
    null;
  const tells = field.tells?.test(item.value) ?? false;
  if (caption === null && !tells && needsCaption(field)) return null;
  if (caption !== null && item.search && !field.search) return null;
  if (lacksSection(item, field) && !isTelling(captions, field)) return null;
  if (isUnlike(captions, field)) return null;
  if (judgement?.isLookAlike(item, captions, field, outline)) return null;
  if (judgement?.offersOther(item, captions, field)) return null;
  const side = (field.side && judgement?.sideOf(item, captions)) ?? null;
  if (side !== null && side !== field.side) return null;
  return sumUp(item, caption !== null, [
    caption,
    field.shape?.test(item.value) ? { score: 3, evidence: 'shape' } : null,
    tells ? tellingSignal(item, field, outline) : null,
    judgement?.offersSignal(item, field, outline) ?? null,
    sectionSignal(item, field),
    side ? { score: 1, evidence: 'side' } : null,
    soleSignal(item, field, outline),
    field.orInPane && item.pane ? { score: 1, evidence: 'pane' } : null,
    searchSignal(item, field),
    field.name?.test(item.name) ? { score: 1, evidence: 'name' } : null,
    field.side && isLocked(item) ? { score: -1.5, evidence: 'not editable' } : null,
  ]);
}

/** Without any of these, what else may speak for an item is never enough. */
function needsCaption({ needsCaption, shape, offers, sole, search }: FieldDescription): boolean {
  return needsCaption || !(shape || offers || sole || search);
}

/** Boxes that nobody can change mostly show the values of the service provider. */
function isLocked(item: OutlineItem): boolean {
  return item.kind !== 'shown' && !item.editable;
}

function sumUp(
  item: OutlineItem,
  isNamed: boolean,
  all: readonly (Signal | null)[],
): Candidate | null {
  const signals = all.filter((each) => each !== null);
  if (!signals.some((each) => each.score >= 2)) return null;
  return {
    item,
    isNamed,
    score: signals.reduce((sum, each) => sum + each.score, 0),
    evidence: signals.map((each) => each.evidence),
  };
}
