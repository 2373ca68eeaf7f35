import { isInSight } from '../field-face.ts';
import { scopeOf } from '../save/save-scope.ts';
import { isVisible } from '../visible.ts';
import { textOfAll, textsWithin } from './texts-within.ts';

const rows = 'tr, li, [role=row], [role=option], [role=listitem]';
const heads = 'th, [role=columnheader]';
const account = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A row of a list of people. */
export interface PersonRow {
  /** What its elements say, in their order. */
  readonly texts: readonly string[];
  /** Every box in it that can be ticked. */
  readonly boxes: readonly HTMLElement[];
}

/** The innermost rows in sight that stand in a pane, or in none; those of captions are left out. */
export function personRows(roots: readonly ParentNode[], pane: Element | null): PersonRow[] {
  const met = roots
    .flatMap((root) => [...root.querySelectorAll(rows)])
    .filter((each) => isVisible(each) && scopeOf(each).pane === pane);
  return met.flatMap((each) => {
    const within = [...textsWithin(each)];
    const holds = (selector: string) => within.some(({ element }) => element.matches(selector));
    return holds(rows) || holds(heads) ? [] : [readRow(each, within)];
  });
}

function readRow(row: Element, within: readonly { element: Element; text: string }[]): PersonRow {
  const own = [...row.childNodes].flatMap((node) => (node instanceof Text ? textOfAll(node) : []));
  const boxes = within
    .map(({ element }) => element)
    .filter((each) => each instanceof HTMLElement)
    .filter((each) => each.matches('input[type=checkbox], [role=checkbox]'))
    .filter((each) => isInSight(each));
  const innermost = boxes.filter(
    (each) => !boxes.some((other) => other !== each && each.contains(other)),
  );
  return { texts: [...own, ...within.map(({ text }) => text)], boxes: innermost };
}

/** Whether one of the row's own texts is this account, in whichever column. */
export function namesAccount({ texts }: PersonRow, wanted: string): boolean {
  return texts.some((text) => isSameAccount(text, wanted));
}

/**
 * Whether a row is this person's: it says the display name, after it the account, and no other account. A display
 * name may be anything, somebody else's account as well.
 */
export function isRowOf({ texts }: PersonRow, name: string, wanted: string): boolean {
  const named = texts.indexOf(name);
  const stated = texts.findLastIndex((text) => isSameAccount(text, wanted));
  const accounts = texts.filter((text) => account.test(text));
  return named >= 0 && named < stated && accounts.every((text) => isSameAccount(text, wanted));
}

/** Letters count alike whether they are capitals or not, as they do where somebody signs in. */
function isSameAccount(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
