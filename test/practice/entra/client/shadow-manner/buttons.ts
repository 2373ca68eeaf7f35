import { bindEnabled } from '../drawing/bound.ts';
import { element } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import type { Press } from '../model/controls.ts';
import type { Reading } from '../model/live.ts';
import { type Around, defineElement } from './define-element.ts';

/** A button whose text is slotted from outside. */
export const makeButton = defineElement<Press>(
  'x-button',
  ':host { display: inline-block; margin: 0 8px 0 0; }',
  ({ root, host, model, around }) => {
    const { label, primary } = model;
    const button = element(
      'button',
      { type: 'button', 'aria-label': label ?? null, class: primary ? 'primary' : null },
      element('slot'),
    );
    button.addEventListener('click', () => void model.press());
    bindEnabled(around.scope, button, model.enabled);
    root.append(button);
    host.append(model.text);
  },
);

/** A button with nothing around it, for use within another element's shadow root. */
export function bareButton(text: string, label: string | null, go: () => unknown): HTMLElement {
  const made = element('button', { type: 'button', class: 'bare', 'aria-label': label }, text);
  made.addEventListener('click', () => void go());
  return made;
}

/** A button that shows a list of commands below it. */
export const makeMenuButton = defineElement<{ opener: HTMLElement; entries: Press[] }>(
  'x-menu-button',
  `:host { display: inline-block; position: relative; margin: 0; }
  .drop { position: absolute; z-index: 5; display: grid; background: #fff; border: 1px solid #6b6f76; white-space: nowrap; }
  :host(.end) .drop { right: 0; }`,
  ({ root, model, around }) => {
    const list = element('div', { class: 'drop', role: 'menu' });
    list.hidden = true;
    const toggle = () => {
      list.hidden = !list.hidden;
    };
    model.opener.addEventListener('click', toggle);
    for (const entry of model.entries) {
      const item = commandButton(entry, around);
      item.addEventListener('click', toggle);
      list.append(item);
    }
    root.append(model.opener, list);
  },
);

function commandButton(command: Press, { scope }: Around): HTMLElement {
  const made = element(
    'button',
    { type: 'button', role: 'menuitem', class: 'bare' },
    element('span', {}, command.text),
  );
  made.addEventListener('click', () => void command.press());
  bindEnabled(scope, made, command.enabled);
  return made;
}

/** The commands of a page. */
export const makeCommands = defineElement<Reading<Press[]>>(
  'x-commands',
  ':host { border-bottom: 1px solid #c9ced4; } .bar { display: flex; gap: 8px; padding: 4px 12px; }',
  ({ root, model, around }) => {
    const bar = element('div', { class: 'bar', role: 'menubar' });
    followEach(around.scope, bar, model, (command, scope) => {
      const within = { ...around, scope };
      const opener = commandButton(command, within);
      return command.menu ? makeMenuButton({ opener, entries: command.menu }, within) : opener;
    });
    root.append(bar);
  },
);

/** A link to somewhere within the page. */
export function innerLink(label: string | null, go: () => unknown): HTMLElement {
  const made = element('a', { href: '#', 'aria-label': label });
  made.addEventListener('click', (event) => {
    event.preventDefault();
    void go();
  });
  return made;
}
