import { element } from '../drawing/element.ts';
import { follow } from '../drawing/scope.ts';
import type { Menu, MenuEntry, MenuGroup } from '../model/surface.ts';
import { bareButton, innerLink } from './buttons.ts';
import { defineElement } from './define-element.ts';

/** The entries of a page's menu. */
export const makeMenu = defineElement<Menu>(
  'x-menu',
  `:host { flex: 0 0 230px; margin: 0; padding: 8px; border-right: 1px solid #c9ced4; overflow-y: auto; }`,
  ({ root, model, around }) => {
    const groups = model.groups.map((group) => makeGroup(group, around));
    root.append(element('nav', {}, ...groups));
  },
);

/** A title within, which shows and hides the slotted entries. */
const makeGroup = defineElement<MenuGroup>(
  'x-menu-group',
  '.title { display: block; font-weight: 600; }',
  ({ root, host, model: { title, open, entries }, around: { scope } }) => {
    const place = element('div', {}, element('slot'));
    const button = bareButton(title, null, () => open(!open.peek()));
    button.classList.add('title');
    follow(scope, open, (now) => {
      place.hidden = !now;
      button.setAttribute('aria-expanded', String(now));
    });
    root.append(...(title ? [button] : []), place);
    host.append(...entries.map(entryElement));
  },
);

function entryElement({ text, selected, press }: MenuEntry): HTMLElement {
  const link = innerLink(null, press);
  link.append(text);
  if (selected) link.setAttribute('aria-current', 'page');
  return element('div', { style: 'padding: 5px 12px' }, link);
}
