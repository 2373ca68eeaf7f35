import type { OutlineRow } from '../consoles/outline.ts';
import { Nesting } from './nesting.ts';
import { isVisible } from './visible.ts';

export const rowTags = new Set(['TR', 'LI']);
export const rowRoles = new Set(['row', 'listitem', 'option']);
const mostRows = 300;
const mostCells = 16;
const longestCell = 160;

interface Row {
  readonly element: Element;
  readonly order: number;
  readonly pane: boolean;
  readonly cells: string[];
  holdsRows: boolean;
}

export function isRow(tag: string, role: string): boolean {
  return rowTags.has(tag) || rowRoles.has(role);
}

/** Gathers the texts of list and table rows while a walk passes through them. */
export interface RowCollector {
  meet: (element: Element, order: number, pane: boolean) => void;
  text: (text: string, parent: Element) => void;
  /** The innermost of the rows met so far that can be seen. */
  kept: () => readonly OutlineRow[];
}

/** @param meetsShadows Whether the walk has come into a shadow root so far. */
export function createRowCollector(meetsShadows: () => boolean): RowCollector {
  const open = new Nesting<Row>(meetsShadows);
  const met: Row[] = [];
  return {
    meet: (element, order, pane) => {
      const outer = open.around(element);
      if (outer !== null) outer.holdsRows = true;
      const row = { element, order, pane, cells: [], holdsRows: false };
      open.open(row);
      met.push(row);
    },
    text: (text, parent) => {
      const row = open.around(parent);
      if (row !== null && row.cells.length < mostCells) row.cells.push(text.slice(0, longestCell));
    },
    kept: () =>
      met
        .filter(isKept)
        .sort((a, b) => a.order - b.order)
        .slice(0, mostRows)
        .map(({ order, cells, pane }) => ({ order, cells, pane })),
  };
}

function isKept({ element, cells, holdsRows }: Row): boolean {
  return !holdsRows && cells.length > 0 && isVisible(element);
}
