import { isCaption } from './caption.ts';
import type { Outline, OutlineItem } from './outline.ts';

export function hasRowOf(outline: Outline, cells: readonly RegExp[]): boolean {
  return outline.rows().some((row) => holdsAll(row.cells, cells));
}

export function listsPeople(outline: Outline): boolean {
  return outline
    .rows()
    .some((row) => row.cells.some((cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)));
}

export function hasColumns(outline: Outline, columns: readonly (readonly string[])[]): boolean {
  return outline
    .rows()
    .some((row) => columns.every((known) => row.cells.some((cell) => isCaption(cell, known))));
}

/** Whether an item is a cell of a row in which each of these values stands: one of a list of such things. */
export function standsInRowOf(
  outline: Outline,
  item: OutlineItem,
  cells: readonly RegExp[],
): boolean {
  const row = outline.rows().findLast(({ order }) => order <= item.order);
  return row?.cells.includes(item.value) === true && holdsAll(row.cells, cells);
}

function holdsAll(cells: readonly string[], values: readonly RegExp[]): boolean {
  return values.every((each) => cells.some((cell) => each.test(cell)));
}
