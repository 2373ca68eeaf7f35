import { bindText, bindTick } from '../drawing/bound.ts';
import { element, liveNote, truthOf } from '../drawing/element.ts';
import { followEach } from '../drawing/follow-each.ts';
import type { AddressList, AddressRow } from '../model/controls.ts';
import { makeButton } from './buttons.ts';
import { defineElement } from './define-element.ts';
import { hintsOf } from './fields.ts';

/** One address of a list: a text box, a tick and a button, in a root of their own. */
const makeAddress = defineElement<{ list: AddressList; row: AddressRow }>(
  'x-address',
  '.line { display: flex; gap: 10px; align-items: center; }',
  ({ root, model: { list, row }, around }) => {
    const { scope } = around;
    const box = element('input', {
      type: 'text',
      autocomplete: 'off',
      'aria-label': list.label,
      ...truthOf(list.truth),
    });
    bindText(scope, box, row.value, 'input');
    const standard = element('input', { type: 'checkbox' });
    bindTick(scope, standard, row.isDefault);
    const tick = element('label', {}, standard, ' ', list.defaultText);
    const line = element('div', { class: 'line' }, box, tick, makeButton(row.remove, around));
    root.append(line, liveNote(scope, row.problem, { class: 'wrong', role: 'alert' }));
  },
);

export const makeAddressList = defineElement<AddressList>(
  'x-address-list',
  '',
  ({ root, model, around }) => {
    const { t, scope } = around;
    const rows = element('div');
    followEach(scope, rows, model.rows, (row, within) =>
      makeAddress({ list: model, row }, { t, scope: within }),
    );
    root.append(
      element('label', {}, model.label),
      rows,
      liveNote(scope, model.problem, { class: 'wrong', role: 'alert' }),
      makeButton(model.add, around),
      ...hintsOf(model.hints, t('patterns')),
    );
  },
);
