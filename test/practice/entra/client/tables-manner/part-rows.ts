import type { Part } from '../model/parts.ts';
import { addressRows, choiceRows, fieldRows, searchRows, tickRows } from './controls.ts';
import { gridRows } from './grid.ts';
import { cardRows, columnRows, sectionRows, tipRows, wizardRows } from './groups.ts';
import type { Around, Row } from './rows.ts';
import { tileRows } from './tiles.ts';
import { buttonRows, copyRows, downloadRows, factRows, linkRows, wordRows } from './words.ts';

/** The rows of one part, made by the function for its kind. */
export function rowsOfPart(part: Part, around: Around): Row[] {
  switch (part.kind) {
    case 'field':
      return fieldRows(part, around);
    case 'addresses':
      return addressRows(part, around);
    case 'tick':
      return tickRows(part, around);
    case 'choice':
      return choiceRows(part, around);
    case 'search':
      return searchRows(part, around);
    case 'fact':
      return factRows(part);
    case 'copy':
      return copyRows(part, around);
    case 'download':
      return downloadRows(part);
    case 'words':
      return wordRows(part, around);
    case 'link':
      return linkRows(part, around);
    case 'buttons':
      return buttonRows(part, around);
    case 'tip':
      return tipRows(part, around);
    case 'card':
      return cardRows(part, around);
    case 'section':
      return sectionRows(part, around);
    case 'columns':
      return columnRows(part, around);
    case 'tiles':
      return tileRows(part, around);
    case 'grid':
      return gridRows(part, around);
    case 'wizard':
      return wizardRows(part, around);
  }
}
