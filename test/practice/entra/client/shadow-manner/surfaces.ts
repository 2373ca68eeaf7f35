import { element, liveText } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import { follow } from '../drawing/scope.ts';
import { workedOut } from '../model/live.ts';
import type { Blade, Pane, Surface } from '../model/surface.ts';
import { bareButton, makeButton, makeCommands } from './buttons.ts';
import { type Around, defineElement } from './define-element.ts';
import { makeMenu } from './menu.ts';
import { partsOf } from './part.ts';

const surfaceStyle = `
main { flex: 1; min-width: 0; display: flex; flex-direction: column; }
header { display: flex; justify-content: space-between; padding: 8px 20px; }
.parts { padding: 0 20px; }
.scroll { flex: 1; min-height: 0; overflow: auto; }
footer { padding: 12px 20px; }`;

/** A page, all of which is in its own shadow root or deeper. */
export const makeBlade = defineElement<Blade>(
  'x-blade',
  `${surfaceStyle} :host { position: absolute; inset: 0; margin: 0; display: flex; }`,
  ({ root, model, around }) => {
    if (model.menu) root.append(makeMenu(model.menu, around));
    root.append(element('main', {}, ...surfaceElements(model, around)));
  },
);

export const makePane = defineElement<Pane>(
  'x-pane',
  `${surfaceStyle} :host { position: absolute; z-index: 20; inset: 0 0 0 auto; width: min(600px, 100%); margin: 0; display: flex; background: #fff; box-shadow: -4px 0 16px #0003; }`,
  ({ root, host, model, around }) => {
    host.setAttribute('role', 'dialog');
    follow(around.scope, model.title, (title) => host.setAttribute('aria-label', title));
    root.append(element('main', {}, ...surfaceElements(model, around)));
  },
);

function surfaceElements(surface: Surface, around: Around): HTMLElement[] {
  const { scope } = around;
  const title = element(
    'div',
    {},
    liveText(scope, 'h2', surface.title),
    liveText(scope, 'div', surface.subtitle, { class: 'quiet' }),
  );
  const footer = element('footer');
  followEach(scope, footer, surface.footer, (button, within) =>
    makeButton(button, { ...around, scope: within }),
  );
  const content = [waitingNote(surface, around), partsOf(surface.parts, around)];
  return [
    element('header', {}, title, closeButton(surface, around)),
    makeCommands(surface.commands, around),
    element('div', { class: 'scroll' }, ...content),
    footer,
  ];
}

function closeButton({ title, close }: Surface, { t, scope }: Around): HTMLElement {
  const made = bareButton('×', null, close.press);
  const label = workedOut(() => t('closeContent', { title: title() }));
  follow(scope, label, (now) => made.setAttribute('aria-label', now));
  return made;
}

function waitingNote({ waiting }: Surface, { t, scope }: Around): HTMLElement {
  const made = element('progress', { 'aria-label': t('loading') });
  follow(scope, waiting, (now) => {
    made.hidden = !now;
  });
  return made;
}
