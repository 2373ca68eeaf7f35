import { element } from '../drawing/element.ts';
import { follow } from '../drawing/scope.ts';
import type { Card, Columns, Section, Tip, Wizard } from '../model/parts.ts';
import { bareButton, makeButton } from './buttons.ts';
import { defineElement } from './define-element.ts';
import { makePart, partsOf } from './part.ts';

/** The title is slotted from outside, the parts are within. */
export const makeCard = defineElement<Card>(
  'x-card',
  ':host { padding: 8px 16px; border: 1px solid #c9ced4; border-radius: 10px; } header { display: flex; gap: 12px; align-items: center; }',
  ({ root, host, model, around }) => {
    const head = element('header', {}, element('slot', { name: 'title' }));
    if (model.edit) head.append(makeButton(model.edit, around));
    root.append(head, partsOf(model.parts, around));
    host.append(element('h3', { slot: 'title' }, `${model.number} · ${model.title}`));
  },
);

/** The other way round: the title is within, and the parts are slotted. */
export const makeSection = defineElement<Section>(
  'x-section',
  '',
  ({ root, host, model, around }) => {
    root.append(element('h4', {}, model.title), element('slot'));
    host.append(...model.parts.map((part) => makePart(part, around)));
  },
);

export const makeColumns = defineElement<Columns>(
  'x-columns',
  ':host { display: flex; gap: 12px; align-items: end; }',
  ({ root, model, around }) => {
    root.append(...model.parts.map((part) => makePart(part, around)));
  },
);

/** Tabs: only the chosen one is in the document. */
export const makeWizard = defineElement<Wizard>(
  'x-wizard',
  '[role=tablist] { display: flex; gap: 8px; } [aria-selected=true] { font-weight: 700; }',
  ({ root, model: { tabs, current }, around: { t, scope } }) => {
    const buttons = tabs.map(({ title }, index) => {
      const button = bareButton(title, null, () => current(index));
      button.setAttribute('role', 'tab');
      return button;
    });
    const panel = element('div', { role: 'tabpanel' });
    let shown = scope.inner();
    follow(scope, current, (index) => {
      shown.end();
      shown = scope.inner();
      for (const [i, button] of buttons.entries()) {
        button.setAttribute('aria-selected', String(i === index));
      }
      const tab = tabs[index];
      panel.replaceChildren(...(tab ? [partsOf(tab.parts, { t, scope: shown })] : []));
    });
    root.append(element('div', { role: 'tablist' }, ...buttons), panel);
  },
);

/** Lies over the parts that follow it, until it is closed. */
export const makeTip = defineElement<Tip>(
  'x-tip',
  `:host { position: relative; margin: 0; }
  .bubble { position: absolute; z-index: 10; width: 300px; padding: 12px; border-radius: 10px; background: #dcebf7; }`,
  ({ root, host, model, around }) => {
    const close = bareButton('×', model.closeText, () => model.open(false));
    const words = [close, element('strong', {}, model.title), element('p', {}, model.text)];
    root.append(
      element('div', { class: 'bubble', role: 'dialog', 'aria-label': model.title }, ...words),
    );
    follow(around.scope, model.open, (open) => {
      host.hidden = !open;
    });
  },
);
