import { fitCaption, mentions } from './caption.ts';
import type { CaptionTie, ItemKind, Outline, OutlineItem } from './outline.ts';
import type { FieldDescription } from './page-description.ts';
import { settingFromText } from './setting-from-text.ts';

/** What a search for one field came to, and what it rests on. */
export type FieldMatch =
  | { readonly outcome: 'found'; readonly item: OutlineItem; readonly evidence: readonly string[] }
  | { readonly outcome: 'missing'; readonly evidence: readonly string[] }
  | {
      readonly outcome: 'ambiguous';
      readonly items: readonly OutlineItem[];
      readonly evidence: readonly string[];
    };

interface Candidate {
  readonly item: OutlineItem;
  readonly score: number;
  readonly evidence: readonly string[];
}

/** Below this sum of evidence a field counts as missing. */
const bar = 3;
/** Two candidates this close to one another are both refused. */
const margin = 1;

const tieWeight: Record<CaptionTie, number> = {
  label: 3,
  aria: 3,
  row: 3,
  before: 3,
  after: 3,
  placeholder: 2,
  title: 2,
};

/** The one control or shown value that fits a description, or why there is none. */
export function findField(outline: Outline, field: FieldDescription): FieldMatch {
  const candidates = candidatesFor(outline, field);
  const best = candidates[0];
  if (best === undefined) return { outcome: 'missing', evidence: [`nothing fits ${field.id}`] };
  const rivals = candidates.filter((each) => best.score - each.score < margin);
  if (rivals.length > 1 && !sayTheSame(rivals, field)) {
    return {
      outcome: 'ambiguous',
      items: rivals.map((each) => each.item),
      evidence: rivals.flatMap((each) => each.evidence),
    };
  }
  return { outcome: 'found', item: best.item, evidence: best.evidence };
}

/** Every item that reaches the bar, the best first. */
export function candidatesFor(outline: Outline, field: FieldDescription): readonly Candidate[] {
  const known = judged.get(outline) ?? new Map<FieldDescription, readonly Candidate[]>();
  judged.set(outline, known);
  const candidates = known.get(field) ?? judge(outline, field);
  known.set(field, candidates);
  return candidates;
}

/** One outline is asked for the same field when pages are recognised, read and planned. */
const judged = new WeakMap<Outline, Map<FieldDescription, readonly Candidate[]>>();

function judge(outline: Outline, field: FieldDescription): Candidate[] {
  return kindsOf(field)
    .flatMap((kind) => outline.items(kind))
    .map((item) => weigh(item, field, outline))
    .filter((candidate) => candidate !== null)
    .filter((candidate) => candidate.score >= bar)
    .sort((a, b) => b.score - a.score || a.item.order - b.item.order);
}

/** A console may build a larger box or a choice from a plain text box. */
function kindsOf({ kind, shape }: FieldDescription): readonly ItemKind[] {
  if (kind === 'multiline') return ['multiline', 'text'];
  return kind === 'choice' && shape ? ['choice', 'text'] : [kind];
}

/** Equal values shown twice are one value; two controls to write into never are. */
function sayTheSame(rivals: readonly Candidate[], field: FieldDescription): boolean {
  return field.kind === 'shown' && new Set(rivals.map((each) => each.item.value)).size === 1;
}

/** What costs little is asked first: most items are out before anybody looks for their captions. */
function weigh(item: OutlineItem, field: FieldDescription, outline: Outline): Candidate | null {
  const shape = field.shape?.test(item.value);
  if (shape === false && (field.kind === 'shown' || isStandIn(item, field))) return null;
  if (field.looks?.test(item.value) === false) return null;
  const section = sectionSignal(item, field);
  if (field.needsSection && section === null) return null;
  if (field.kind === 'shown' && !canBe(item.value, field)) return null;
  if (field.never && item.section.some((each) => fitCaption(each, field.never ?? []))) return null;
  const caption = captionSignal(item, field);
  if (field.needsCaption && caption === null) return null;
  if (isLookAlike(item, field)) return null;
  const signals = [
    caption,
    shape ? { score: 3, evidence: 'value has the shape' } : null,
    section,
    field.sole && isSole(item, field, outline)
      ? { score: 2, evidence: 'the only one of its kind in its section' }
      : null,
    field.search && item.search ? { score: 3, evidence: 'says that it searches' } : null,
    field.name?.test(item.name) ? { score: 1, evidence: 'name attribute fits' } : null,
  ].filter((each) => each !== null);
  const strong = signals.some((each) => each.score >= 2);
  if (!strong) return null;
  return {
    item,
    score: signals.reduce((sum, each) => sum + each.score, 0),
    evidence: signals.map((each) => each.evidence),
  };
}

/** A text box counts as a choice only by what it holds. */
function isStandIn(item: OutlineItem, field: FieldDescription): boolean {
  return field.kind === 'choice' && item.kind === 'text';
}

function isLookAlike(item: OutlineItem, { unlike }: FieldDescription): boolean {
  return unlike !== undefined && item.captions.some((each) => mentions(each.text, unlike));
}

/** What a setting could never be is not its value, whatever stands beside it. */
function canBe(value: string, { setting }: FieldDescription): boolean {
  return setting === undefined || settingFromText(setting, value) !== null;
}

interface Signal {
  readonly score: number;
  readonly evidence: string;
}

function captionSignal(item: OutlineItem, field: FieldDescription): Signal | null {
  let best: Signal | null = null;
  for (const caption of item.captions) {
    const fit = fitCaption(caption.text, field.captions);
    if (fit === null) continue;
    const score = tieWeight[caption.tie] - (fit === 'within' ? 0.5 : 0);
    if (best === null || score > best.score) {
      best = { score, evidence: `caption (${caption.tie}, ${fit})` };
    }
  }
  if (best === null && item.kind === 'shown' && fitCaption(item.value, field.captions)) {
    return { score: 2.5, evidence: 'the text itself says so' };
  }
  return best;
}

function sectionSignal(item: OutlineItem, field: FieldDescription): Signal | null {
  const wanted = field.section;
  if (!wanted) return null;
  const fits = item.section.some((each) => fitCaption(each, wanted));
  return fits ? { score: 1, evidence: 'stands in its section' } : null;
}

function isSole(item: OutlineItem, field: FieldDescription, outline: Outline): boolean {
  if (sectionSignal(item, field) === null) return false;
  const kin = outline.items(item.kind).filter((other) => sectionSignal(other, field) !== null);
  return kin.length === 1;
}
