import { expect, test } from 'vitest';
import { entraPages } from '../../lib/consoles/entra/english-pages.ts';
import { interestAt } from '../../lib/consoles/interest.ts';
import { allItems } from '../../lib/consoles/outline.ts';
import { outlineDocument } from '../../lib/page/outline-document.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { element, items, onlyItem, outlined, show } from '../support/builders/documents.ts';
import {
  der,
  issuerOf,
  metadataUrl,
  objectId,
  tenantId,
  thumbprint,
} from '../support/builders/identities.ts';

const shaped = [
  metadataUrl,
  issuerOf(tenantId),
  objectId,
  thumbprint,
  'b.simon@larkspur.example',
  'user.userprincipalname',
  pemOf(der).trim(),
  'Please enter an identifier which is unique within your organization.',
];

test.each(shaped)('%j is worth reading wherever it stands', (text) => {
  expect(onlyItem(`<p>${text}</p>`)).toMatchObject({ kind: 'shown', value: text, editable: false });
});

test.each(['Active', '-----BEGIN CERTIFICATE-----', '12:30'])(
  '%j has no such shape and is worth nothing',
  (text) => {
    show(`<p>${text}</p>`);
    expect(items()).toEqual([]);
  },
);

test('a shape of pages that cannot stand at the address is worth nothing there', () => {
  show(`<p>${thumbprint}</p><p>Thumbprint</p><p>anything</p>`);
  const shownAt = (view: string) => {
    const interest = interestAt({ view, menu: 'signon' }, entraPages);
    const options = { address: '', interest, isTouched: () => false };
    return allItems(outlineDocument(document, options).outline).map((item) => item.value);
  };
  expect(shownAt('managedappmenublade')).toEqual([thumbprint, 'anything']);
  expect(shownAt('appgalleryblade')).toEqual([]);
});

test('text after a known caption is read whatever its shape', () => {
  const item = onlyItem('<b>Status</b><i>Active</i>', ['status']);
  expect(item.value).toBe('Active');
  expect(item.captions[0]).toEqual({ tie: 'before', text: 'status' });
});

test('only the text right after the caption is', () => {
  show('<b>Status</b><i>Active</i><i>Expired</i>');
  expect(items(['status']).map((item) => item.value)).toEqual(['Active']);
});

const copyable: readonly [how: string, html: string][] = [
  [
    'a text box that cannot be edited',
    `<label>Login URL <input readonly value="${metadataUrl}"></label>`,
  ],
  [
    'what plays a text box',
    `<span>Login URL</span><div role="textbox" aria-readonly="true">${metadataUrl}</div>`,
  ],
  ['plain text', `<span>Login URL</span><div><code>${metadataUrl}</code></div>`],
  ['a link', `<span>Login URL</span><a href="#">${metadataUrl}</a>`],
  ['a row of a table', `<table><tr><td>Login URL</td><td>${metadataUrl}</td></tr></table>`],
  ['a definition', `<dl><dt>Login URL</dt><dd>${metadataUrl}</dd></dl>`],
];

test.each(copyable)('a value in %s is read with its caption', (_, html) => {
  show(html);
  const value = items().find((item) => item.kind === 'shown' && item.value === metadataUrl);
  expect(value?.captions.map((caption) => caption.text)).toContain('Login URL');
});

test('values and headings in open shadow roots are read, and the roots are named', () => {
  show('<div id="host"></div>');
  const root = element('#host', HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = `<h2>SAML Settings</h2><label>Login URL <input name="x"></label>`;
  const { outline, shadowRoots } = outlined();
  expect(shadowRoots).toEqual([root]);
  expect(allItems(outline)).toMatchObject([{ name: 'x', section: ['SAML Settings'] }]);
});

test('what stands in a closed shadow root stays closed', () => {
  show('<div id="host"></div>');
  element('#host', HTMLElement).attachShadow({ mode: 'closed' }).innerHTML = '<input>';
  expect(items()).toEqual([]);
});

function rows(html: string) {
  show(html);
  return outlined()
    .outline.rows()
    .map((row) => row.cells);
}

const rowForms: readonly [how: string, html: string][] = [
  ['a table', '<table><tr><td>B.Simon</td><td>b@larkspur.example</td></tr></table>'],
  ['a grid of roles', '<div role="row"><div>B.Simon</div><div>b@larkspur.example</div></div>'],
  ['a list', '<ul><li><b>B.Simon</b> <span>b@larkspur.example</span></li></ul>'],
  ['a list to choose from', '<div role="option"><p>B.Simon</p><p>b@larkspur.example</p></div>'],
];

test.each(rowForms)('a row of %s gives its texts', (_, html) => {
  expect(rows(html)).toEqual([['B.Simon', 'b@larkspur.example']]);
});

test('of rows in rows only the inner ones count', () => {
  expect(rows('<ul><li>Menu<ul><li>One</li><li>Two</li></ul></li></ul>')).toEqual([
    ['One'],
    ['Two'],
  ]);
});

test('rows in a pane are marked so', () => {
  show('<div role="dialog"><table><tr><td>B.Simon</td></tr></table></div>');
  expect(outlined().outline.rows()).toMatchObject([{ cells: ['B.Simon'], pane: true }]);
});

function allRows(html: string) {
  show(html);
  return outlined()
    .outline.allRows()
    .map((row) => row.cells);
}

test('a page of endless rows is read no further than three hundred', () => {
  expect(allRows(`<ul>${'<li>x</li>'.repeat(400)}</ul>`)).toHaveLength(300);
});

test('an endless row is cut in number and in length', () => {
  const [cells] = rows(`<ul><li>${`<b>${'x'.repeat(500)}</b>`.repeat(40)}</li></ul>`);
  expect(cells).toHaveLength(16);
  expect(cells?.[0]).toHaveLength(160);
});

test('the first word below a heading, before the thumbprint and its caption, is read whatever it is', () => {
  show(`<h3>Brt</h3><p>Žmbl</p><p>Fpo</p><p>Quv</p><p>${thumbprint}</p>`);
  expect(items().map(({ value, captions }) => [value, captions[0]?.text])).toEqual([
    ['Fpo', 'Žmbl'],
    [thumbprint, 'Quv'],
  ]);
});

test('in places of their own the word and the thumbprint are read as well', () => {
  const pair = (caption: string, value: string) => `<div><p>${caption}</p><i>${value}</i></div>`;
  show(`<div><h3>Brt</h3>${pair('Žmbl', 'Fpo')}${pair('Quv', thumbprint)}</div>`);
  expect(items().map(({ value }) => value)).toEqual(['Fpo', thumbprint]);
});

test.each([
  ['without a caption between', `<h3>Brt</h3><p>Žmbl</p><p>Fpo</p><p>${thumbprint}</p>`],
  [
    'after another word with a caption',
    `<h3>Brt</h3><p>Krm</p><p>Dsc</p><p>Žmbl</p><p>Fpo</p><p>Quv</p><p>${thumbprint}</p>`,
  ],
  [
    'in the letters of a heading',
    `<h3>Brt</h3><p>Žmbl</p><p><b>Fpo</b></p><p>Quv</p><p>${thumbprint}</p>`,
  ],
  [
    'with no place that it shares with its caption alone, as the next value does with its own',
    `<h3>Brt</h3><p>Žmbl</p><p>Fpo</p><div><p>Quv</p><p>${thumbprint}</p></div>`,
  ],
  ['below no heading', `<p>Brt</p><p>Žmbl</p><p>Fpo</p><p>Quv</p><p>${thumbprint}</p>`],
  [
    'with another value between',
    `<h3>Brt</h3><p>Žmbl</p><p>Fpo</p><p>${metadataUrl}</p><p>Quv</p><p>${thumbprint}</p>`,
  ],
])('%s it is not', (_, html) => {
  show(html);
  expect(items().map(({ value }) => value)).not.toContain('Fpo');
});
