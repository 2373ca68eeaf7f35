import { element, liveNote, liveText, truthOf } from '../drawing/element.ts';
import { pressable } from '../drawing/pressable.ts';
import { always } from '../model/live.ts';
import type { ButtonRow, CopyField, Download, Fact, LinkRow, Words } from '../model/parts.ts';
import { button, linkButton } from './buttons.ts';
import { type Around, captionRow, type Row, wideRow } from './rows.ts';

export function wordRows({ look, text }: Words, { scope }: Around): Row[] {
  if (look === 'heading') return [wideRow(liveText(scope, 'h2', text))];
  if (look === 'problem') return [wideRow(liveNote(scope, text, { class: 'problem' }))];
  return [wideRow(liveText(scope, look === 'lead' ? 'p' : 'small', text))];
}

export function factRows(fact: Fact): Row[] {
  const pieces = fact.pieces.map(({ text, truth }) => element('div', truthOf(truth), text));
  return [captionRow(fact.label, ...pieces)];
}

/** The value is text like any other, and no control. */
export function copyRows(field: CopyField, { scope }: Around): Row[] {
  const value = element('span', truthOf(field.truth), field.value);
  const copy = linkButton(field.copyText, { enabled: always, press: field.copy }, scope);
  return [captionRow(field.label, value, ' ', copy)];
}

export function downloadRows({ label, text, href, fileName }: Download): Row[] {
  return [captionRow(label, element('a', { href, download: fileName ?? '' }, text))];
}

export function linkRows({ label, text, press }: LinkRow, { scope }: Around): Row[] {
  const link = liveText(scope, 'a', text, { role: 'button' });
  return [captionRow(label, pressable(scope, link, { enabled: always, press }))];
}

export function buttonRows({ buttons }: ButtonRow, { scope }: Around): Row[] {
  return [wideRow(...buttons.map((each) => button(each, scope)))];
}
