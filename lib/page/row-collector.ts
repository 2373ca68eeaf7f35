import type { OutlineRow } from '../consoles/outline.ts';

const rowTags = new Set(['TR', 'LI']);
const rowRoles = new Set(['row', 'listitem', 'option']);
const mostRows = 300;
const mostCells = 16;
const longestCell = 160;

/** Gathers the texts of list and table rows while a walk passes through them. */
export interface RowCollector {
  enter: (element: Element, role: string) => void;
  /** The row's texts when its element is left; null for every other element and for outer rows. */
  leave: (element: Element) => string[] | null;
  text: (text: string) => void;
  keep: (row: OutlineRow) => void;
  kept: () => readonly OutlineRow[];
}

export function createRowCollector(): RowCollector {
  const open: { element: Element; cells: string[]; inner: boolean }[] = [];
  const rows: OutlineRow[] = [];
  return {
    enter: (element, role) => {
      if (!rowTags.has(element.tagName) && !rowRoles.has(role)) return;
      const outer = open.at(-1);
      if (outer) outer.inner = true;
      open.push({ element, cells: [], inner: false });
    },
    leave: (element) => {
      const row = open.at(-1);
      if (row?.element !== element) return null;
      open.pop();
      return row.inner || row.cells.length === 0 ? null : row.cells;
    },
    text: (text) => {
      const row = open.at(-1);
      if (row && row.cells.length < mostCells) row.cells.push(text.slice(0, longestCell));
    },
    keep: (row) => {
      if (rows.length < mostRows) rows.push(row);
    },
    kept: () => rows,
  };
}
