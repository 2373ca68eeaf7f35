import { element } from '../drawing/element.ts';
import { pressable } from '../drawing/pressable.ts';
import { follow, type Scope } from '../drawing/scope.ts';
import { always } from '../model/live.ts';
import type { Menu, MenuEntry, MenuGroup } from '../model/surface.ts';

/** The entries of a page's menu, one a row. */
export function menuTable(menu: Menu, scope: Scope): HTMLElement {
  const groups = menu.groups.map((group) => groupRows(group, scope));
  return element('table', { class: 'menu' }, ...groups);
}

function groupRows(group: MenuGroup, scope: Scope): HTMLElement {
  const rows = group.entries.map((entry) => entryRow(entry, scope));
  follow(scope, group.open, (open) => {
    for (const row of rows) row.hidden = !open;
  });
  return element('tbody', {}, ...(group.title ? [titleRow(group, scope)] : []), ...rows);
}

function titleRow({ title, open }: MenuGroup, scope: Scope): HTMLElement {
  const link = element('a', { role: 'button' }, title);
  follow(scope, open, (now) => link.setAttribute('aria-expanded', String(now)));
  const toggle = () => open(!open.peek());
  const bold = element('b', {}, pressable(scope, link, { enabled: always, press: toggle }));
  return element('tr', {}, element('td', {}, bold));
}

function entryRow(entry: MenuEntry, scope: Scope): HTMLElement {
  const link = element('a', { role: 'link', class: entry.selected ? 'here' : null }, entry.text);
  return element('tr', {}, element('td', {}, pressable(scope, link, entry)));
}
