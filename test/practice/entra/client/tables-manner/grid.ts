import { element, liveNote, truthOf } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import { growing } from '../drawing/growing.ts';
import { follow, type Scope } from '../drawing/scope.ts';
import { always, type Live, workedOut } from '../model/live.ts';
import type { Grid, GridRow } from '../model/parts.ts';
import { dropDown, linkButton, plainLink } from './buttons.ts';
import { type Around, type Row, wideRow } from './rows.ts';

const step = 20;

/** A table whose columns are called by bold cells, with more rows whenever its end comes into view. */
export function gridRows(grid: Grid, around: Around): Row[] {
  const { scope } = around;
  const body = element('tbody');
  const end = element('div', { class: 'more' });
  followEach(scope, body, growing(scope, grid.rows, step, end), (row, within) =>
    gridRow(grid, row, { ...around, scope: within }),
  );
  const empty = workedOut(() => (grid.rows().length === 0 ? grid.empty : ''));
  const table = element('table', { class: 'list' }, element('tbody', {}, headRow(grid)), body);
  return [wideRow(table, liveNote(scope, empty, {}), end)];
}

function headRow({ columns, ticked }: Grid): HTMLElement {
  const titles = columns.map(({ title }) => element('td', {}, element('b', {}, title)));
  return element('tr', {}, ...(ticked ? [element('td')] : []), ...titles);
}

function gridRow(grid: Grid, row: GridRow, { t, scope }: Around): HTMLElement {
  const cells = grid.columns.map(({ key }, index) => cell(row, key, index === 0));
  const made = element('tr', {}, ...cells);
  if (grid.ticked) made.prepend(element('td', {}, tickBox(grid, row, grid.ticked, scope)));
  if (row.menu.length > 0) {
    const list = dropDown(row.menu, scope);
    const more = linkButton(t('moreOptions'), { enabled: always, press: list.toggle }, scope);
    made.append(element('td', {}, more, list.place));
  }
  return made;
}

function cell(row: GridRow, column: string, first: boolean): HTMLElement {
  const pieces = (row.cells[column] ?? []).flatMap(({ text, truth }) => [
    element('span', truthOf(truth), text),
    ' ',
  ]);
  if (!first || !row.open) return element('td', {}, ...pieces);
  const link = plainLink('', null, row.open);
  link.append(...pieces);
  return element('td', {}, link);
}

/** Called like its row, because nothing else would say which of many it is. */
function tickBox(grid: Grid, row: GridRow, ticked: Live<string[]>, scope: Scope): HTMLElement {
  const title = row.cells[grid.columns[0]?.key ?? '']?.[0]?.text ?? '';
  const box = element('input', { type: 'checkbox', title });
  follow(scope, ticked, (keys) => {
    box.checked = keys.includes(row.key);
  });
  box.addEventListener('change', () => {
    const others = ticked.peek().filter((key) => key !== row.key);
    ticked(box.checked ? [...others, row.key] : others);
  });
  return box;
}
