import type { Interest } from '../consoles/interest.ts';

/** A list with more children than this is one of data, not of settings. */
const longList = 30;
const neverInside = ['textarea', 'select', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const sign = /:\/\/|@|urn:|-----BEGIN|user\./i;
const signOrGuid = new RegExp(`${sign.source}|[0-9a-f]{8}-[0-9a-f]{4}-`, 'i');
const digit = /[0-9a-f]/i;
const digitsInRow = 40;
const anyGuid = '00000000-0000-4000-8000-000000000000';

/**
 * Tells long lists that show no sign of a value and hold no field. They are most of what a large page
 * holds, and nobody needs to read them but who asks for rows, buttons or tick boxes.
 */
export function createPlainListTest({ shapes }: Interest): (list: Element) => boolean {
  const signs = shapes.some((shape) => shape.test(anyGuid)) ? signOrGuid : sign;
  let last: Element | null = null;
  let isPlain = false;
  return (list) => {
    if (list === last) return isPlain;
    last = list;
    isPlain = list.childElementCount > longList && showsNoValue(list, signs);
    return isPlain;
  };
}

function showsNoValue(list: Element, signs: RegExp): boolean {
  const text = list.textContent ?? '';
  if (text.trim() === '' || signs.test(text) || showsThumbprint(text)) return false;
  return !holdsFields(list);
}

/**
 * Whether so many hexadecimal digits stand in a row. Each row of them is looked at from its end, and what ends it
 * tells where the next one may: an expression takes longer for a long list than all else that is asked about it.
 */
function showsThumbprint(text: string): boolean {
  for (let end = digitsInRow - 1, at = end; end < text.length; end = at + digitsInRow) {
    at = end;
    while (at > end - digitsInRow && digit.test(text.charAt(at))) at -= 1;
    if (at === end - digitsInRow) return true;
  }
  return false;
}

/** Asked tag by tag, which browsers answer much sooner than one long selector. */
function holdsFields(list: Element): boolean {
  if (neverInside.some((tag) => list.getElementsByTagName(tag).length > 0)) return true;
  const inputs = [...list.getElementsByTagName('input')];
  return inputs.some(({ type }) => type !== 'checkbox' && type !== 'radio');
}
