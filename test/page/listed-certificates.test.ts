import { expect, test } from 'vitest';
import { findField } from '../../lib/consoles/find-field.ts';
import { outlined, show } from '../support/builders/documents.ts';
import { describedField } from '../support/builders/outlines.ts';

const active = 'A4005EA501E379CA27B58B4A40B076CD3E817943';
const other = '748080F91B71B7B9A5D781252406318F02C67BF2';
const thumbprint = describedField('saml.thumbprint');

const card = `<h3>A card</h3><table><tr><td>Lokefosa</td><td>${active}</td></tr></table>`;
const listOf = (row: (cells: readonly string[]) => string) => `
  <h2>SAML Signing Certificate</h2>
  ${row(['Active', '29/11/2029, 06:08:26', active])}
  ${row(['Inactive', '29/11/2029, 07:08:26', other])}`;
const tableRow = (cells: readonly string[]) =>
  `<table><tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr></table>`;
const plainRow = (cells: readonly string[]) =>
  `<div>${cells.map((each) => `<div>${each}</div>`).join('')}</div>`;

const found = () => findField(outlined().outline, thumbprint);

test('a thumbprint in a list of certificates is not the one of the SAML page', () => {
  show(listOf(tableRow));
  expect(found().outcome).toBe('missing');
});

test('the one in the card is, also where the list of them stands below', () => {
  show(card + listOf(tableRow));
  expect(found()).toMatchObject({ outcome: 'found', item: { value: active } });
});

test('nothing but a caption tells it among others that are no rows', () => {
  show(card + listOf(plainRow));
  expect(found().outcome).toBe('ambiguous');
  show(card.replace('Lokefosa', 'Thumbprint') + listOf(plainRow));
  expect(found()).toMatchObject({ outcome: 'found', item: { value: active } });
});
