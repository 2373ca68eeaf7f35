import { candidatesFor } from '../../consoles/find-field.ts';
import type { FieldDescription } from '../../consoles/page-description.ts';
import { type FillContext, findTarget } from '../fill-target.ts';
import { readValue } from '../read-control.ts';

/** The control of a field, if it holds this now; of a field that stands in several rows, the one row that does. */
export function controlHolding(
  field: FieldDescription,
  expect: string,
  context: FillContext,
): Element | null {
  const target = findTarget(field, context);
  if (typeof target !== 'string' && readValue(target.element) === expect) return target.element;
  if (!field.repeats || expect === '') return null;
  const { outline, elements } = context.outline();
  const holding = candidatesFor(outline, field)
    .map(({ item }) => elements.get(item.order))
    .filter((element) => element !== undefined && readValue(element) === expect);
  return holding.length === 1 ? (holding[0] ?? null) : null;
}
