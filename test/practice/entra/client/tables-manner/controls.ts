import { bindEnabled, bindText, bindTick } from '../drawing/bound.ts';
import { element, liveNote, truthOf } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import { radioGroup } from '../drawing/radio-group.ts';
import { follow, type Scope } from '../drawing/scope.ts';
import { choicesAreRadios, isTextArea } from '../drift/elements.ts';
import type { AddressList, AddressRow, Choice, Field, SearchBox, Tick } from '../model/controls.ts';
import { always, type Live, type Reading } from '../model/live.ts';
import { button, linkButton } from './buttons.ts';
import { type Around, captionRow, type Row } from './rows.ts';

/** A text box that says what was entered when it is left. */
export function fieldRows(field: Field, { t, scope }: Around): Row[] {
  const box = isTextArea(field) ? textArea(field, scope) : textBox(field, field.value, scope);
  bindEnabled(scope, box, field.enabled);
  if (field.placeholder) box.placeholder = field.placeholder;
  const content: HTMLElement[] = [box];
  if (field.secret && box instanceof HTMLInputElement) {
    box.type = 'password';
    content.push(
      linkButton(t('showPassword'), { enabled: always, press: () => reveal(box) }, scope),
    );
  }
  content.push(liveNote(scope, field.problem, { class: 'problem' }));
  const row = captionRow(captionOf(field), ...content);
  return [row, ...hintRows(field.hints, t('patterns'))];
}

function textArea({ truth, value }: Field, scope: Scope): HTMLTextAreaElement {
  const box = element('textarea', { rows: '1', ...truthOf(truth) });
  bindText(scope, box, value, 'change');
  return box;
}

function reveal(box: HTMLInputElement): void {
  box.type = box.type === 'password' ? 'text' : 'password';
}

function textBox(
  { truth, problem }: { truth: string; problem: Reading<string | null> },
  value: Live<string>,
  scope: Scope,
): HTMLInputElement {
  const box = element('input', { type: 'text', autocomplete: 'off', ...truthOf(truth) });
  bindText(scope, box, value, 'change');
  follow(scope, problem, (now) => box.classList.toggle('bad', now !== null));
  return box;
}

function captionOf({ label, required }: { label: string; required: boolean }): string {
  return required ? `${label} *` : label;
}

function hintRows(hints: string[], lead: string): Row[] {
  return hints.length === 0
    ? []
    : [captionRow('', element('small', {}, `${lead} ${hints.join(' ')}`))];
}

/** A table of addresses in the cell beside their common caption. */
export function addressRows(list: AddressList, { t, scope }: Around): Row[] {
  const rows = element('tbody');
  followEach(scope, rows, list.rows, (row, within) => addressRow(list, row, within));
  const row = captionRow(
    captionOf(list),
    element('table', {}, rows),
    liveNote(scope, list.problem, { class: 'problem' }),
    button(list.add, scope),
  );
  return [row, ...hintRows(list.hints, t('patterns'))];
}

function addressRow(list: AddressList, row: AddressRow, scope: Scope): HTMLElement {
  const box = textBox({ truth: list.truth, problem: row.problem }, row.value, scope);
  const standard = element('input', { type: 'checkbox' });
  bindTick(scope, standard, row.isDefault);
  return element(
    'tr',
    {},
    element('td', {}, box, liveNote(scope, row.problem, { class: 'problem' })),
    element('td', {}, standard),
    element('td', {}, list.defaultText),
    element('td', {}, linkButton(row.remove.text, row.remove, scope)),
  );
}

export function tickRows(tick: Tick, { scope }: Around): Row[] {
  const box = element('input', { type: 'checkbox' });
  bindTick(scope, box, tick.value);
  bindEnabled(scope, box, tick.enabled);
  return [captionRow(tick.label, box)];
}

export function choiceRows(choice: Choice, { scope }: Around): Row[] {
  if (choicesAreRadios) return [captionRow(choice.label, radioGroup(choice, scope))];
  const options = choice.options.map(({ key, text }) => element('option', { value: key }, text));
  const box = element('select', truthOf(choice.truth), ...options);
  bindText(scope, box, choice.value, 'change');
  bindEnabled(scope, box, choice.enabled);
  return [captionRow(choice.label, box)];
}

export function searchRows(search: SearchBox, { scope }: Around): Row[] {
  const box = element('input', { type: 'text', autocomplete: 'off', ...truthOf(search.truth) });
  bindText(scope, box, search.value, 'change');
  return [captionRow(search.placeholder, box)];
}
