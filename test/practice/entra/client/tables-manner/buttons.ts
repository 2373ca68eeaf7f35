import { bindEnabled } from '../drawing/bound.ts';
import { element } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import { pressable } from '../drawing/pressable.ts';
import type { Scope } from '../drawing/scope.ts';
import { buttonLook } from '../drift/elements.ts';
import type { Press } from '../model/controls.ts';
import type { Reading } from '../model/live.ts';

export function button({ text, label, enabled, press }: Press, scope: Scope): HTMLElement {
  if (buttonLook === 'link') return linkButton(text, { enabled, press }, scope);
  const made = inputButton(text, label ?? null);
  made.addEventListener('click', () => void press());
  bindEnabled(scope, made, enabled);
  return made;
}

function inputButton(text: string, label: string | null) {
  const name = { 'aria-label': label };
  return buttonLook === 'button'
    ? element('button', { type: 'button', ...name }, text)
    : element('input', { type: 'button', value: text, ...name });
}

/** A link that is a button to whoever asks for its role. */
export function linkButton(text: string, press: Omit<Press, 'text'>, scope: Scope): HTMLElement {
  return pressable(scope, element('a', { role: 'button' }, text), press);
}

export function buttonsBelow(buttons: Reading<Press[]>, scope: Scope): HTMLElement {
  const place = element('div', { class: 'below' });
  followEach(scope, place, buttons, button);
  return place;
}

/** The commands of a page in the cells of one row. */
export function commandRow(commands: Reading<Press[]>, scope: Scope): HTMLElement {
  const row = element('tr');
  followEach(scope, row, commands, (command, within) =>
    element('td', {}, ...commandLink(command, within)),
  );
  return element('table', { class: 'commands' }, element('tbody', {}, row));
}

function commandLink(command: Press, scope: Scope): HTMLElement[] {
  const link = element('a', { role: 'menuitem' }, command.text);
  const { menu } = command;
  if (!menu) return [pressable(scope, link, command)];
  const list = dropDown(menu, scope);
  return [pressable(scope, link, { enabled: command.enabled, press: list.toggle }), list.place];
}

/** A list of entries that is hidden until somebody asks for it. */
export function dropDown(entries: Press[], scope: Scope) {
  const place = element('div', { class: 'drop' });
  place.hidden = true;
  const toggle = () => {
    place.hidden = !place.hidden;
  };
  for (const entry of entries) place.append(menuEntry(entry, toggle, scope));
  return { place, toggle };
}

function menuEntry(entry: Press, close: () => void, scope: Scope): HTMLElement {
  const press = () => {
    close();
    return entry.press();
  };
  const link = element('a', { role: 'menuitem' }, entry.text);
  return element('div', {}, pressable(scope, link, { ...entry, press }));
}

/** A link to somewhere within the page. */
export function plainLink(text: string, label: string | null, go: () => unknown): HTMLElement {
  const made = element('a', { href: '#', 'aria-label': label }, text);
  made.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    void go();
  });
  return made;
}
