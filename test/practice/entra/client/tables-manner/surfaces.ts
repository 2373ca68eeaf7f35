import { element, liveText } from '../drawing/element.ts';
import { pressable } from '../drawing/pressable.ts';
import { follow, type Scope } from '../drawing/scope.ts';
import type { Translate } from '../hosting.ts';
import { workedOut } from '../model/live.ts';
import type { Blade, Pane, Surface } from '../model/surface.ts';
import { buttonsBelow, commandRow } from './buttons.ts';
import { menuTable } from './menu.ts';
import { partsTable } from './rows.ts';

/** A page: its menu in the left cell, everything else in the right one. */
export function bladeElement(t: Translate, blade: Blade, scope: Scope): HTMLElement {
  const row = element('tr');
  if (blade.menu) row.append(element('td', { class: 'left' }, menuTable(blade.menu, scope)));
  row.append(element('td', {}, ...surfaceElements(t, blade, scope)));
  const table = element('table', { class: 'whole' }, element('tbody', {}, row));
  return overFoot('page', [table], blade, scope);
}

/** A pane lies over the page and says so by nothing but its place. */
export function paneElement(t: Translate, pane: Pane, scope: Scope): HTMLElement {
  return overFoot('over', surfaceElements(t, pane, scope), pane, scope);
}

/** What scrolls, and the buttons at the foot, which stay where they are. */
function overFoot(
  name: string,
  content: HTMLElement[],
  { footer }: Surface,
  scope: Scope,
): HTMLElement {
  const scrolled = element('div', { class: 'scrolled' }, ...content);
  return element('div', { class: name }, scrolled, buttonsBelow(footer, scope));
}

function surfaceElements(t: Translate, surface: Surface, scope: Scope): HTMLElement[] {
  return [
    closeButton(t, surface, scope),
    liveText(scope, 'h2', surface.title),
    liveText(scope, 'div', surface.subtitle, { class: 'small' }),
    commandRow(surface.commands, scope),
    waitingNote(t, surface, scope),
    partsTable({ t, scope }, surface.parts),
  ];
}

function closeButton(t: Translate, { title, close }: Surface, scope: Scope): HTMLElement {
  const made = pressable(scope, element('a', { role: 'button', class: 'close' }, '×'), close);
  follow(
    scope,
    workedOut(() => t('closeContent', { title: title() })),
    (label) => made.setAttribute('aria-label', label),
  );
  return made;
}

function waitingNote(t: Translate, { waiting }: Surface, scope: Scope): HTMLElement {
  const made = element('i', {}, t('loading'));
  follow(scope, waiting, (now) => {
    made.hidden = !now;
  });
  return made;
}
