import { isCaption, normaliseCaption } from './caption.ts';
import { bar, candidatesFor, type FieldMatch, findField } from './find-field.ts';
import type { FieldState } from './observation.ts';
import type { Outline, OutlineItem } from './outline.ts';
import { ownCaptions } from './own-captions.ts';
import type { FieldDescription, Taught } from './page-description.ts';
import { isOut } from './ruled-out.ts';

type Ambiguous = Extract<FieldMatch, { outcome: 'ambiguous' }>;

/** A field's match by its description and by what the admin showed of it. */
export function matchField(outline: Outline, field: FieldDescription): FieldMatch {
  const byItself = matchByItself(outline, field);
  return field.taught ? asShown(outline, field, field.taught, byItself) : byItself;
}

/**
 * Where the description finds one control and the admin showed another one, neither is taken. What was
 * imported and not confirmed only stands in where nothing is found without it.
 */
function asShown(
  outline: Outline,
  field: FieldDescription,
  taught: Taught,
  byItself: FieldMatch,
): FieldMatch {
  const shown = taught.find(outline, field);
  if (shown.outcome === 'missing') return byItself;
  if (!taught.learned.confirmed && (byItself.outcome === 'found' || shown.outcome !== 'found')) {
    return byItself;
  }
  if (byItself.outcome !== 'found' || shown.outcome !== 'found') return shown;
  if (byItself.item === shown.item) return byItself;
  const items = [byItself.item, shown.item];
  return { outcome: 'ambiguous', items, evidence: [...byItself.evidence, ...shown.evidence] };
}

/** A field's match by all that is described of it, its neighbours and the page's address included. */
export function matchByItself(outline: Outline, field: FieldDescription): FieldMatch {
  const byItself = findField(outline, field);
  const match = byItself.outcome === 'missing' ? findByPlace(outline, field) : byItself;
  if (match.outcome === 'ambiguous' && field.inAddress) return byAddress(outline, field, match);
  return match.outcome === 'ambiguous' && field.repeats ? emptyRow(outline, match) : match;
}

/**
 * Finds a field by the fields around it, for pages whose words nobody knows. A place that two controls
 * fit is nobody's.
 */
function findByPlace(outline: Outline, field: FieldDescription): FieldMatch {
  const items = field.findPlaced?.(outline, field) ?? [];
  const [item, ...others] = items;
  if (item === undefined) return { outcome: 'missing', evidence: [`nothing fits ${field.id}`] };
  const evidence = ['place'];
  if (others.length > 0) return { outcome: 'ambiguous', items, evidence };
  // No word and no shape speaks for it: its place is worth just enough to count.
  return { outcome: 'found', item, score: bar, evidence };
}

/** Of several values of one shape, the one that the address names too. */
function byAddress(outline: Outline, field: FieldDescription, match: Ambiguous): FieldMatch {
  const named = field.inAddress?.(outline.address)?.toLowerCase();
  const [item, ...others] = match.items.filter((each) => each.value.toLowerCase() === named);
  if (item === undefined || others.length > 0) return match;
  const evidence = ['shape', 'address'];
  return { outcome: 'found', item, score: 2 * bar, evidence };
}

/**
 * Where a field may stand several times, the empty row is the one to write into. What is called otherwise
 * is no row of it, but something that belongs to one.
 */
function emptyRow(outline: Outline, match: Ambiguous): FieldMatch {
  const names = match.items.map((item) => rowName(outline, item));
  const row = match.items.find((item) => item.value === '');
  if (row === undefined || new Set(names).size > 1) return match;
  return {
    outcome: 'found',
    item: row,
    score: bar,
    evidence: [...match.evidence, 'empty row'],
  };
}

/** Rows may be numbered. */
function rowName(outline: Outline, item: OutlineItem): string {
  const [caption] = ownCaptions(item, outline);
  return normaliseCaption(caption?.text.replace(/\d+/g, '') ?? '');
}

/** The control that brings a hidden field to light, where exactly one stands there, in a place where the field may stand. */
export function findOpener(outline: Outline, field: FieldDescription): OutlineItem | null {
  const known = field.opener;
  if (!known) return null;
  const [opener, second] = outline
    .items('button')
    .filter(
      (item) => item.editable && item.captions.some((caption) => isCaption(caption.text, known)),
    );
  return opener && !second && !opensOther(opener, field, outline) ? opener : null;
}

/** Both sides of a connection may have something that is replaced by a press on the same words. */
function opensOther(opener: OutlineItem, field: FieldDescription, outline: Outline): boolean {
  const { judgement } = field;
  if (isOut(opener, field) || judgement?.isLookAlike(opener, [], field, outline)) return true;
  const side = (field.side && judgement?.sideOf(opener, [])) ?? null;
  return side !== null && side !== field.side;
}

/** What the admin and the planner need to know about a field. */
export function fieldStateOf(outline: Outline, field: FieldDescription): FieldState {
  const match = matchField(outline, field);
  const item = match.outcome === 'found' ? match.item : null;
  return {
    id: field.id,
    outcome: match.outcome,
    now: item?.value ?? '',
    values: field.repeats ? valuesOf(outline, field) : [],
    isChoice: item?.kind === 'choice',
    options: item ? [...item.options] : [],
    editable: item?.editable ?? false,
    behindOpener: match.outcome === 'missing' && findOpener(outline, field) !== null,
    shown: shownBy(match),
  };
}

/** Whose showing a match rests on. */
export function shownBy(match: FieldMatch): FieldState['shown'] {
  if (match.outcome !== 'found' || match.shown === undefined) return 'no';
  return match.shown.confirmed ? 'by-admin' : 'proposed';
}

const mostValues = 50;

function valuesOf(outline: Outline, field: FieldDescription): string[] {
  const values = candidatesFor(outline, field).map((each) => each.item.value);
  return values.filter((value) => value.length <= 2_000).slice(0, mostValues);
}
