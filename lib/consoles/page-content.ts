import type { ItemKind, Outline } from './outline.ts';
import type { PageDescription } from './page-description.ts';

/** One value alone may stand on any page. */
export const fewestValues = 2;

export function holdsSome(outline: Outline, values: readonly RegExp[], inPane = false): boolean {
  // Many boxes may stand on a page without any pane, and reading them costs.
  if (inPane && !outline.headings.some((heading) => heading.pane)) return false;
  const boxes = outline.items('text').filter((item) => !inPane || item.pane);
  const held = values.filter((each) => boxes.some(({ value }) => each.test(value)));
  return held.length >= fewestValues;
}

export function showsSome(outline: Outline, values: readonly RegExp[]): boolean {
  return outline.items('shown').some(({ value }) => values.some((each) => each.test(value)));
}

export function hasControls(
  outline: Outline,
  controls: NonNullable<PageDescription['controls']>,
): boolean {
  return Object.entries(controls).every(
    ([kind, count]) => outline.items(kind as ItemKind).length === count,
  );
}

/** Each word in the name of another box, so that one long name proves nothing. */
export function hasNames(outline: Outline, names: readonly RegExp[]): boolean {
  const boxes = (['text', 'secret'] as const).flatMap((kind) => outline.items(kind));
  const bearers = names.map((each) => boxes.find(({ name }) => each.test(name)));
  return bearers.every((each) => each !== undefined) && new Set(bearers).size === names.length;
}
