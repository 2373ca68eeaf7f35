import { shownIn } from '../shown-in.ts';
import { enterable } from './form-objections.ts';
import { formOf } from './save-scope.ts';

/** What can be entered or chosen; what is there to search is part of no form. */
const boxes = `:is(${enterable}, [role=switch], [role=checkbox], [role=radio], [role=combobox], [role=textbox]):not([type=search])`;
const headings = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
const buttons = 'button, input[type=submit], input[type=button], [role=button]';

/**
 * Whether a button belongs to another part of the page than the controls do: the innermost one around it that has boxes
 * has none of them, or stands below a heading of its own.
 *
 * @param roots the document, and the open shadow roots in it.
 */
export function standsApart(
  button: Element,
  controls: readonly Element[],
  roots: readonly ParentNode[],
): boolean {
  const all = roots.flatMap((root) => [...root.querySelectorAll(boxes)]);
  // A footer is there for what stands above it.
  const boxed = aroundAny(all.filter((each) => each.checkVisibility() && !each.closest('footer')));
  const held = aroundAny(controls);
  let branch = button;
  for (let at = shownIn(button); at !== null; at = shownIn(at)) {
    if (held.has(at)) return isHeadedApart(branch, new Set([...held, ...controls]));
    if (boxed.has(at)) return true;
    branch = at;
  }
  return false;
}

/** Whether a button belongs to the site around a page, to what stands beside it, or to one entry of a list. */
export function standsBeside(button: Element, controls: readonly Element[]): boolean {
  const held = aroundAny(controls);
  // Forms may be laid out in rows as well.
  const isListed = formOf(button) === null;
  for (let at = shownIn(button); at !== null && !held.has(at); at = shownIn(at)) {
    if (at.matches(besides) || (isListed && at.matches(entries) && saysMore(at, button))) {
      return true;
    }
  }
  return false;
}

const besides =
  'nav, aside, [role=navigation], [role=complementary], [role=banner], body > header, header:has(~ main, ~ [role=main]):not(dialog *, [role=dialog] *)';
const entries = 'li, tr, [role=listitem], [role=row]';

/** More than what can be pressed there: it tells what the button is for. */
function saysMore(entry: Element, button: Element): boolean {
  return [entry, ...entry.querySelectorAll('*')].some(
    (each) =>
      !button.contains(each) &&
      each.closest(buttons) === null &&
      [...each.childNodes].some((text) => text instanceof Text && /[^\s\p{Co}]/u.test(text.data)),
  );
}

/**
 * Where headings alone tell parts apart: below the button's stand boxes and none of the controls, which have a button
 * below theirs.
 */
function isHeadedApart(branch: Element, held: ReadonlySet<Element>): boolean {
  const isHeld = (each: Element) => held.has(each);
  const stretches: Element[][] = [[]];
  for (const each of branch.parentElement?.children ?? []) {
    if (each.matches(headings)) stretches.push([]);
    stretches.at(-1)?.push(each);
  }
  const own = stretches.find((stretch) => stretch.includes(branch));
  if (own === undefined || own.some(isHeld) || !hasAny(own, boxes)) return false;
  return stretches.some((stretch) => stretch.some(isHeld) && hasAny(stretch, buttons));
}

function hasAny(stretch: readonly Element[], selector: string): boolean {
  return stretch.some((each) => each.matches(selector) || each.querySelector(selector) !== null);
}

/** All that any of the elements is shown in. */
function aroundAny(elements: readonly Element[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const each of elements) {
    for (let at = shownIn(each); at !== null && !around.has(at); at = shownIn(at)) around.add(at);
  }
  return around;
}
