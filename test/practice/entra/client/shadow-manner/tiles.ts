import { element } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import { growing } from '../drawing/growing.ts';
import type { Tile, Tiles } from '../model/parts.ts';
import { innerLink } from './buttons.ts';
import { defineElement } from './define-element.ts';

const step = 15;

const tileStyle = `:host { margin: 0; }
button, .still { display: block; box-sizing: border-box; width: 100%; min-height: 84px; padding: 12px; border: 1px solid #c9ced4; border-radius: 10px; text-align: left; }
p { margin: 4px 0; }`;

/** The title is slotted; either the whole tile is pressed, or a link within it. */
const makeTile = defineElement<Tile>('x-tile', tileStyle, ({ root, host, model }) => {
  const words = [element('slot', { name: 'title' }), element('p', {}, model.text)];
  root.append(model.link === '' ? wholeTile(model, words) : stillTile(model, words));
  host.append(element('b', { slot: 'title' }, model.title));
});

function wholeTile({ title, press }: Tile, words: HTMLElement[]): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': title }, ...words);
  button.addEventListener('click', () => void press());
  return button;
}

function stillTile({ title, link, press }: Tile, words: HTMLElement[]): HTMLElement {
  const made = innerLink(`${link} ${title}`, press);
  made.append(link);
  return element('div', { class: 'still' }, ...words, made);
}

/** Tiles, more of them whenever their end comes into view. */
export const makeTiles = defineElement<Tiles>(
  'x-tiles',
  '.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 12px; } .more { height: 1px; }',
  ({ root, model, around: { t, scope } }) => {
    const place = element('div', { class: 'tiles' });
    const end = element('div', { class: 'more' });
    followEach(scope, place, growing(scope, model.tiles, step, end), (tile, within) =>
      makeTile(tile, { t, scope: within }),
    );
    root.append(place, end);
  },
);
