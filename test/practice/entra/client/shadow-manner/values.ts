import { element, liveNote, liveText, truthOf } from '../drawing/element.ts';
import type { ButtonRow, CopyField, Download, Fact, LinkRow, Words } from '../model/parts.ts';
import { bareButton, makeButton } from './buttons.ts';
import { defineElement } from './define-element.ts';

const pair = `:host { display: flex; gap: 16px; margin: 4px 0; }
.caption { flex: 0 0 220px; color: #565b61; }`;

function captionSlot(): HTMLElement {
  return element('div', { class: 'caption' }, element('slot', { name: 'caption' }));
}

function slotted(caption: string): HTMLElement {
  return element('span', { slot: 'caption' }, caption);
}

/** The caption stands outside, the values stand within. */
export const makeFact = defineElement<Fact>('x-fact', pair, ({ root, host, model }) => {
  const values = model.pieces.map(({ text, truth }) => element('div', truthOf(truth), text));
  root.append(captionSlot(), element('div', {}, ...values));
  host.append(slotted(model.label));
});

/** A value to be copied elsewhere, in a read-only box with its caption in the same root. */
export const makeCopyField = defineElement<CopyField>(
  'x-copy-field',
  'label { display: block; }',
  ({ root, model }) => {
    const { value, label } = model;
    const box = element('input', {
      id: 'value',
      type: 'text',
      readonly: '',
      value,
      title: value,
      ...truthOf(model.truth),
    });
    const copy = bareButton(model.copyText, null, model.copy);
    root.append(element('label', { for: 'value' }, label), box, copy);
  },
);

export const makeDownload = defineElement<Download>(
  'x-download',
  pair,
  ({ root, host, model: { label, text, href, fileName } }) => {
    root.append(captionSlot(), element('a', { href, download: fileName ?? '' }, text));
    host.append(slotted(label));
  },
);

export const makeLinkRow = defineElement<LinkRow>(
  'x-link-row',
  pair,
  ({ root, host, model, around }) => {
    const button = bareButton('', null, model.press);
    button.append(liveText(around.scope, 'span', model.text));
    root.append(captionSlot(), button);
    host.append(slotted(model.label));
  },
);

export const makeButtonRow = defineElement<ButtonRow>(
  'x-buttons',
  '',
  ({ root, model, around }) => {
    root.append(...model.buttons.map((button) => makeButton(button, around)));
  },
);

export const makeWords = defineElement<Words>(
  'x-words',
  '',
  ({ root, model: { look, text }, around: { scope } }) => {
    if (look === 'heading') root.append(liveText(scope, 'h2', text));
    else if (look === 'problem') {
      root.append(liveNote(scope, text, { class: 'wrong', role: 'alert' }));
    } else root.append(liveText(scope, 'div', text, { class: look === 'note' ? 'quiet' : null }));
  },
);
