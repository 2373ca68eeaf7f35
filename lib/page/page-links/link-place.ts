import { isVisible } from '../visible.ts';

/** What a page has to get around with. */
const around =
  'nav, header, aside, menu, [role=navigation], [role=banner], [role=complementary], [role=menu], [role=menubar], [role=tablist], [role=toolbar], [role=tree]';

/** What opens a menu, by what it says of itself. */
const openers = '[aria-haspopup], [aria-expanded]';

/** What may open one without saying so, where pages keep their menus. */
const pressed = 'a, button';

/** True where a link stands in a menu, open or closed, or in what the page has to get around with. */
export function isInMenu(link: Element): boolean {
  return link.closest(around) !== null || openerOf(link) !== null;
}

/** True for a link that is out of sight only because its menu is closed, while what opens the menu can be seen. */
export function isReachable(link: Element): boolean {
  const opener = openerOf(link);
  return opener !== null && isVisible(opener);
}

/** What opens the part of the page that a link stands in: it names that part, or stands right before it. */
function openerOf(link: Element): Element | null {
  for (let part: Element | null = link; part !== null; part = part.parentElement) {
    const opener = namedOpener(part) ?? openerBefore(part);
    if (opener !== null) return opener;
  }
  return null;
}

function namedOpener(part: Element): Element | null {
  if (part.id === '') return null;
  const controls = `[aria-controls~="${CSS.escape(part.id)}"]`;
  return part.ownerDocument.querySelector(controls);
}

function openerBefore(part: Element): Element | null {
  const before = part.previousElementSibling;
  if (before === null) return null;
  if (before.tagName === 'SUMMARY') return before;
  if (!part.matches('ul, ol, div, menu, section, [role=menu]')) return null;
  const isOpener = before.matches(openers) || (before.matches(pressed) && isAround(part));
  return isOpener ? before : null;
}

function isAround(part: Element): boolean {
  return part.closest(around) !== null;
}
