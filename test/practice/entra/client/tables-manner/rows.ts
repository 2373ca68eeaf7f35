import { element } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import type { Scope } from '../drawing/scope.ts';
import { layersAround, wrapped } from '../drift/wrap.ts';
import type { Translate } from '../hosting.ts';
import type { Reading } from '../model/live.ts';
import type { Part } from '../model/parts.ts';
import { rowsOfPart } from './part-rows.ts';

/** What every part needs to be drawn. */
export interface Around {
  t: Translate;
  scope: Scope;
}

export type Row = HTMLTableRowElement;

/** All parts of a page, a pane or a card in one table; each part is a stretch of rows. */
export function partsTable({ t, scope }: Around, parts: Reading<Part[]>): HTMLElement {
  const table = element('table', { class: 'parts' });
  followEach(scope, table, parts, (part, within) =>
    element('tbody', {}, ...rowsOfPart(part, { t, scope: within })),
  );
  return table;
}

/** A caption and what it belongs to, which nothing but their neighbourhood says. */
export function captionRow(caption: string, ...content: (Node | string)[]): Row {
  const place = element('div', {}, ...content);
  const inner = layersAround('cell') === 0 ? content : [wrapped('cell', place)];
  return element('tr', {}, element('td', {}, caption), element('td', {}, ...inner));
}

export function wideRow(...content: (Node | string)[]): Row {
  return element('tr', {}, element('td', { colspan: '2' }, ...content));
}
