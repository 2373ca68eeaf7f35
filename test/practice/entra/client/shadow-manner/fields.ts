import { bindEnabled, bindText, bindTick } from '../drawing/bound.ts';
import { element, liveNote, truthOf } from '../drawing/element.ts';
import { radioGroup } from '../drawing/radio-group.ts';
import { choicesAreRadios, isTextArea } from '../drift/elements.ts';
import type { Choice, Field, SearchBox, Tick } from '../model/controls.ts';
import { bareButton } from './buttons.ts';
import { defineElement } from './define-element.ts';

const control = 'control';

/** A caption and its text box in the same shadow root; what is typed counts at once. */
export const makeField = defineElement<Field>(
  'x-field',
  'label { display: block; }',
  ({ root, model, around }) => {
    const { t, scope } = around;
    const attributes = {
      id: control,
      autocomplete: 'off',
      placeholder: model.placeholder || null,
      'aria-required': model.required ? 'true' : null,
      ...truthOf(model.truth),
    };
    const type = model.secret ? 'password' : 'text';
    const box = isTextArea(model)
      ? element('textarea', { rows: '1', ...attributes })
      : element('input', { type, ...attributes });
    bindText(scope, box, model.value, 'input');
    bindEnabled(scope, box, model.enabled);
    root.append(element('label', { for: control }, model.label), box);
    if (box instanceof HTMLInputElement && model.secret) {
      root.append(bareButton(t('showPassword'), null, () => reveal(box)));
    }
    root.append(liveNote(scope, model.problem, { class: 'wrong', role: 'alert' }));
    root.append(...hintsOf(model.hints, t('patterns')));
  },
);

function reveal(box: HTMLInputElement): void {
  box.type = box.type === 'password' ? 'text' : 'password';
}

export function hintsOf(hints: string[], lead: string): HTMLElement[] {
  return hints.length === 0
    ? []
    : [element('div', { class: 'quiet' }, `${lead} ${hints.join(' ')}`)];
}

export const makeTick = defineElement<Tick>('x-tick', '', ({ root, host, model, around }) => {
  const box = element('input', { type: 'checkbox' });
  bindTick(around.scope, box, model.value);
  bindEnabled(around.scope, box, model.enabled);
  root.append(element('label', {}, box, ' ', element('slot')));
  host.append(model.label);
});

/** The caption is slotted from outside, the control is within. */
export const makeChoice = defineElement<Choice>(
  'x-choice',
  'label, select { display: block; }',
  ({ root, host, model, around }) => {
    host.append(element('span', { slot: 'caption' }, model.label));
    if (choicesAreRadios) {
      const caption = element('slot', { name: 'caption' });
      root.append(element('div', {}, caption), radioGroup(model, around.scope));
      return;
    }
    const options = model.options.map(({ key, text }) => element('option', { value: key }, text));
    const box = element('select', { id: control, ...truthOf(model.truth) }, ...options);
    bindText(around.scope, box, model.value, 'input');
    bindEnabled(around.scope, box, model.enabled);
    root.append(element('label', { for: control }, element('slot', { name: 'caption' })), box);
  },
);

export const makeSearch = defineElement<SearchBox>('x-search', '', ({ root, model, around }) => {
  const box = element('input', {
    type: 'text',
    role: 'searchbox',
    autocomplete: 'off',
    placeholder: model.placeholder,
    'aria-label': model.placeholder,
    ...truthOf(model.truth),
  });
  bindText(around.scope, box, model.value, 'input');
  root.append(box);
});
