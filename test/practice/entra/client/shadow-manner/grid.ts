import { element, liveNote, truthOf } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import { growing } from '../drawing/growing.ts';
import { follow, type Scope } from '../drawing/scope.ts';
import { type Live, workedOut } from '../model/live.ts';
import type { Grid, GridRow } from '../model/parts.ts';
import { bareButton, innerLink, makeMenuButton } from './buttons.ts';
import { type Around, defineElement } from './define-element.ts';

const step = 20;

const rowStyle = `:host { display: flex; margin: 0; border-bottom: 1px solid #e2e6ea; }
[role] { flex: 1; padding: 5px 8px; min-width: 0; overflow-wrap: anywhere; }
.narrow { flex: 0 0 40px; }`;

/** Columns by role only: neither the list nor its rows are a table. */
export const makeGrid = defineElement<Grid>(
  'x-grid',
  `.head { display: flex; font-weight: 600; border-bottom: 1px solid #6b6f76; }
  .head > * { flex: 1; padding: 5px 8px; } .head > .narrow { flex: 0 0 40px; } .more { height: 1px; }`,
  ({ root, model, around: { t, scope } }) => {
    const rows = element('div', { role: 'rowgroup' });
    const end = element('div', { class: 'more' });
    followEach(scope, rows, growing(scope, model.rows, step, end), (row, within) =>
      makeRow({ grid: model, row }, { t, scope: within }),
    );
    const empty = workedOut(() => (model.rows().length === 0 ? model.empty : ''));
    const list = element('div', { role: 'table', 'aria-label': model.name }, headRow(model), rows);
    root.append(list, liveNote(scope, empty, { class: 'quiet' }), end);
  },
);

function headRow({ columns, ticked }: Grid): HTMLElement {
  const titles = columns.map(({ title }) => element('div', { role: 'columnheader' }, title));
  const corner = ticked ? [element('div', { class: 'narrow' })] : [];
  return element('div', { class: 'head', role: 'row' }, ...corner, ...titles);
}

const makeRow = defineElement<{ grid: Grid; row: GridRow }>(
  'x-row',
  rowStyle,
  ({ root, host, model: { grid, row }, around }) => {
    host.setAttribute('role', 'row');
    if (grid.ticked) root.append(narrowCell(tickBox(grid, row, grid.ticked, around.scope)));
    root.append(...grid.columns.map(({ key }, index) => cell(row, key, index === 0)));
    if (row.menu.length > 0) root.append(narrowCell(rowMenu(row, around)));
  },
);

function narrowCell(content: HTMLElement): HTMLElement {
  return element('div', { role: 'cell', class: 'narrow' }, content);
}

function rowMenu(row: GridRow, around: Around): HTMLElement {
  const opener = bareButton('…', around.t('moreOptions'), () => undefined);
  const made = makeMenuButton({ opener, entries: row.menu }, around);
  made.className = 'end';
  return made;
}

function cell(row: GridRow, column: string, first: boolean): HTMLElement {
  const pieces = (row.cells[column] ?? []).flatMap(({ text, truth }) => [
    element('span', truthOf(truth), text),
    ' ',
  ]);
  if (!first || !row.open) return element('div', { role: 'cell' }, ...pieces);
  const link = innerLink(null, row.open);
  link.append(...pieces);
  return element('div', { role: 'cell' }, link);
}

function tickBox(grid: Grid, row: GridRow, ticked: Live<string[]>, scope: Scope): HTMLElement {
  const name = row.cells[grid.columns[0]?.key ?? '']?.[0]?.text ?? '';
  const box = element('input', { type: 'checkbox', 'aria-label': name });
  follow(scope, ticked, (keys) => {
    box.checked = keys.includes(row.key);
  });
  box.addEventListener('change', () => {
    const others = ticked.peek().filter((key) => key !== row.key);
    ticked(box.checked ? [...others, row.key] : others);
  });
  return box;
}
