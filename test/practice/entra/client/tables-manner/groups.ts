import { element } from '../drawing/element.ts';
import { pressable } from '../drawing/pressable.ts';
import { follow } from '../drawing/scope.ts';
import { headingLook } from '../drift/elements.ts';
import { always } from '../model/live.ts';
import type { Card, Columns, Section, Tip, Wizard } from '../model/parts.ts';
import { linkButton } from './buttons.ts';
import { rowsOfPart } from './part-rows.ts';
import { type Around, partsTable, type Row, wideRow } from './rows.ts';

export function cardRows(card: Card, around: Around): Row[] {
  const heading = headingOf(`${card.number}. ${card.title}`, 'h3');
  const edit = card.edit ? [linkButton(card.edit.text, card.edit, around.scope)] : [];
  return [wideRow(heading, ...edit), wideRow(partsTable(around, card.parts))];
}

/** The title is a bold cell, and what belongs to it are the rows below. */
export function sectionRows({ title, parts }: Section, around: Around): Row[] {
  const heading = wideRow(headingOf(title, 'b'));
  return [heading, ...parts.flatMap((part) => rowsOfPart(part, around))];
}

/** The cells of all parts in one row. */
export function columnRows({ parts }: Columns, around: Around): Row[] {
  const cells = parts.flatMap((part) => rowsOfPart(part, around)).flatMap((row) => [...row.cells]);
  const row = element('tr', {}, ...cells);
  return [wideRow(element('table', {}, element('tbody', {}, row)))];
}

/** Tabs in the cells of a row; only the chosen one is in the document. */
export function wizardRows({ tabs, current }: Wizard, { t, scope }: Around): Row[] {
  const links = tabs.map(({ title }, index) => {
    const link = element('a', { role: 'tab' }, title);
    return pressable(scope, link, { enabled: always, press: () => current(index) });
  });
  const cells = links.map((link) => element('td', {}, link));
  const place = element('div');
  let shown = scope.inner();
  follow(scope, current, (index) => {
    shown.end();
    shown = scope.inner();
    for (const [i, link] of links.entries())
      link.setAttribute('aria-selected', String(i === index));
    const tab = tabs[index];
    place.replaceChildren(...(tab ? [partsTable({ t, scope: shown }, tab.parts)] : []));
  });
  const row = element('tr', {}, ...cells);
  const table = element('table', { class: 'commands' }, element('tbody', {}, row));
  return [wideRow(table), wideRow(place)];
}

/** Lies over the rows that follow it. */
export function tipRows({ title, text, closeText, open }: Tip, { scope }: Around): Row[] {
  const close = linkButton(closeText, { enabled: always, press: () => open(false) }, scope);
  const words = [element('b', {}, title), element('div', {}, text), close];
  const row = wideRow(
    element('div', { class: 'anchor' }, element('div', { class: 'tip' }, ...words)),
  );
  follow(scope, open, (now) => {
    row.hidden = !now;
  });
  return [row];
}

/** A heading as it is today, or as the element that headings have become. */
function headingOf(text: string, today: 'h3' | 'b'): HTMLElement {
  if (headingLook === 'h2') return element('h2', {}, text);
  return headingLook === 'heading'
    ? element('div', { role: 'heading', 'aria-level': '3' }, text)
    : element(today, {}, text);
}
