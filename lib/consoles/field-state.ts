import { fitCaption } from './caption.ts';
import { findByPlace } from './find-by-place.ts';
import { candidatesFor, type FieldMatch, findField } from './find-field.ts';
import type { FieldState } from './observation.ts';
import type { Outline, OutlineItem } from './outline.ts';
import type { FieldDescription } from './page-description.ts';

type Ambiguous = Extract<FieldMatch, { outcome: 'ambiguous' }>;

/** A field's match by all that is known of it, its neighbours and the page's address included. */
export function matchField(outline: Outline, field: FieldDescription): FieldMatch {
  const byItself = findField(outline, field);
  const match = byItself.outcome === 'missing' ? findByPlace(outline, field) : byItself;
  if (match.outcome === 'ambiguous' && field.inAddress) return byAddress(outline, field, match);
  return match.outcome === 'ambiguous' && field.repeats ? emptyRow(match) : match;
}

/** Of several values of one shape, the one that the address names too. */
function byAddress(outline: Outline, field: FieldDescription, match: Ambiguous): FieldMatch {
  const named = field.inAddress?.(outline.address)?.toLowerCase();
  const [item, ...others] = match.items.filter((each) => each.value.toLowerCase() === named);
  if (item === undefined || others.length > 0) return match;
  return { outcome: 'found', item, evidence: ['value has the shape', 'the address says the same'] };
}

/** Where a field may stand several times, the empty row is the one to write into. */
function emptyRow(match: Ambiguous): FieldMatch {
  const empty = match.items.filter((item) => item.value === '');
  const row = empty[0];
  if (row === undefined) return match;
  return { outcome: 'found', item: row, evidence: [...match.evidence, 'the empty row'] };
}

/** The control that brings a hidden field to light, where exactly one stands there. */
export function findOpener(outline: Outline, field: FieldDescription): OutlineItem | null {
  const known = field.opener;
  if (!known) return null;
  const openers = outline
    .items('button')
    .filter(
      (item) =>
        item.editable &&
        item.captions.some((caption) => fitCaption(caption.text, known) === 'exact'),
    );
  return openers.length === 1 ? (openers[0] ?? null) : null;
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
    options: item ? [...item.options] : [],
    editable: item?.editable ?? false,
    behindOpener: match.outcome === 'missing' && findOpener(outline, field) !== null,
  };
}

const mostValues = 50;

function valuesOf(outline: Outline, field: FieldDescription): string[] {
  const values = candidatesFor(outline, field).map((each) => each.item.value);
  return values.filter((value) => value.length <= 2_000).slice(0, mostValues);
}
