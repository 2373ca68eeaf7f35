import { element } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import { wrapped } from '../drift/wrap.ts';
import type { Reading } from '../model/live.ts';
import type { Part } from '../model/parts.ts';
import { makeAddressList } from './address-list.ts';
import type { Around } from './define-element.ts';
import { makeChoice, makeField, makeSearch, makeTick } from './fields.ts';
import { makeGrid } from './grid.ts';
import { makeCard, makeColumns, makeSection, makeTip, makeWizard } from './groups.ts';
import { makeTiles } from './tiles.ts';
import {
  makeButtonRow,
  makeCopyField,
  makeDownload,
  makeFact,
  makeLinkRow,
  makeWords,
} from './values.ts';

/** All parts of a live list, one below the other. */
export function partsOf(parts: Reading<Part[]>, { t, scope }: Around): HTMLElement {
  const place = element('div', { class: 'parts' });
  followEach(scope, place, parts, (part, within) =>
    wrapped(part.kind, makePart(part, { t, scope: within })),
  );
  return place;
}

/** The element for the kind of a part. */
export function makePart(part: Part, around: Around): HTMLElement {
  switch (part.kind) {
    case 'field':
      return makeField(part, around);
    case 'addresses':
      return makeAddressList(part, around);
    case 'tick':
      return makeTick(part, around);
    case 'choice':
      return makeChoice(part, around);
    case 'search':
      return makeSearch(part, around);
    case 'fact':
      return makeFact(part, around);
    case 'copy':
      return makeCopyField(part, around);
    case 'download':
      return makeDownload(part, around);
    case 'words':
      return makeWords(part, around);
    case 'link':
      return makeLinkRow(part, around);
    case 'buttons':
      return makeButtonRow(part, around);
    case 'tip':
      return makeTip(part, around);
    case 'card':
      return makeCard(part, around);
    case 'section':
      return makeSection(part, around);
    case 'columns':
      return makeColumns(part, around);
    case 'tiles':
      return makeTiles(part, around);
    case 'grid':
      return makeGrid(part, around);
    case 'wizard':
      return makeWizard(part, around);
  }
}
