import type { FillOrder } from '../../consoles/fill-order.ts';
import type { FillResult } from '../../consoles/fill-result.ts';
import type { SaveOrder, SaveRefusal } from '../../consoles/save-order.ts';
import type { FillContext } from '../fill-target.ts';
import type { OutlinedDocument } from '../outline-document.ts';
import { reviewedPage } from '../reviewed-page.ts';
import { controlHolding } from './control-holding.ts';
import { objectionToSave } from './form-objections.ts';
import { commonScope, type SaveScope } from './save-scope.ts';

/** What was ordered, and what came of it. */
export interface Reviewed {
  readonly order: FillOrder;
  readonly kept: SaveOrder['kept'];
  /** What came of the order, all of it. */
  readonly filled: readonly FillResult[];
}

/** A form while it holds all that was reviewed. */
export interface ReviewedForm {
  readonly controls: ReadonlySet<Element>;
  readonly scope: SaveScope;
  readonly outlined: OutlinedDocument;
  /** The document, and the open shadow roots in it. */
  readonly roots: readonly ParentNode[];
}

/** Looks anew whether every reviewed field stands there as it was read back, all of them in one form or pane. */
export function reviewedForm(
  { order, kept, filled }: Reviewed,
  context: FillContext,
): ReviewedForm | SaveRefusal {
  if (!isAllKept(order, filled)) return 'not-all-kept';
  const page = reviewedPage(order, context);
  if (page === null) return 'another-page';
  const fields = new Map(page.fields.map((field) => [field.id, field]));
  const expected = [...kept, ...filled.map(({ field, after }) => ({ field, expect: after }))];
  const controls: Element[] = [];
  for (const { field, expect } of expected) {
    const described = fields.get(field);
    const control = described ? controlHolding(described, expect, context) : null;
    if (control === null) return 'not-all-kept';
    controls.push(control);
  }
  const scope = commonScope(controls);
  if (scope === null) return 'ambiguous';
  const outlined = context.outline();
  const roots = [document, ...outlined.shadowRoots];
  return { controls: new Set(controls), scope, outlined, roots };
}

/**
 * What speaks against going on with it besides.
 *
 * @param also controls that were set after the fill, as the admin was told.
 */
export function objectionTo(
  { outlined, scope, controls }: ReviewedForm,
  also: readonly Element[] = [],
): SaveRefusal | null {
  return objectionToSave(outlined, scope, new Set([...controls, ...also]));
}

function isAllKept({ items }: FillOrder, filled: readonly FillResult[]): boolean {
  const kept = filled.filter(({ outcome }) => outcome === 'filled' || outcome === 'already');
  return items.length > 0 && items.every(({ field }) => kept.some((each) => each.field === field));
}
