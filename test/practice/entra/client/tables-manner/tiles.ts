import { element } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import { growing } from '../drawing/growing.ts';
import type { Scope } from '../drawing/scope.ts';
import { always } from '../model/live.ts';
import type { Tile, Tiles } from '../model/parts.ts';
import { linkButton, plainLink } from './buttons.ts';
import { type Around, type Row, wideRow } from './rows.ts';

const step = 15;

/** One row a tile, more of them whenever their end comes into view. */
export function tileRows({ tiles }: Tiles, { scope }: Around): Row[] {
  const body = element('tbody');
  const end = element('div', { class: 'more' });
  followEach(scope, body, growing(scope, tiles, step, end), tileRow);
  return [wideRow(element('table', { class: 'list' }, body), end)];
}

function tileRow(tile: Tile, scope: Scope): HTMLElement {
  const cells =
    tile.link === ''
      ? [linkButton(tile.title, { enabled: always, press: tile.press }, scope), tile.text]
      : [element('b', {}, tile.title), tile.text, startLink(tile)];
  return element('tr', {}, ...cells.map((cell) => element('td', {}, cell)));
}

function startLink({ link, title, press }: Tile): HTMLElement {
  return plainLink(link, `${link} ${title}`, press);
}
