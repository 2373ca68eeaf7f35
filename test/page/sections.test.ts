import { expect, test } from 'vitest';
import { allItems } from '../../lib/consoles/outline.ts';
import { items, outlined, show } from '../support/builders/documents.ts';

/** The headings that govern the control with a name, the nearest first. */
function sectionOf(name: string): readonly string[] | undefined {
  return items().find((item) => item.name === name)?.section;
}

const sections: readonly [what: string, html: string, section: string[]][] = [
  ['the heading before it', '<h2>SAML Settings</h2><input name="x">', ['SAML Settings']],
  [
    'headings of each level, the nearest first',
    '<h1>Account</h1><h2>SAML</h2><h3>Addresses</h3><input name="x">',
    ['Addresses', 'SAML', 'Account'],
  ],
  [
    'not the heading of an earlier part',
    '<h1>Account</h1><h2>Billing</h2><h2>SAML</h2><input name="x">',
    ['SAML', 'Account'],
  ],
  [
    'not a lower heading that a higher one ended',
    '<h2>Billing</h2><h3>Address</h3><h2>SAML</h2><input name="x">',
    ['SAML'],
  ],
  [
    'not the heading of a section that is closed',
    '<h1>Account</h1><section><h2>Billing</h2></section><input name="x">',
    ['Account'],
  ],
  [
    'a legend',
    '<fieldset><legend>Provisioning</legend><input name="x"></fieldset>',
    ['Provisioning'],
  ],
  [
    'what the role says is a heading',
    '<div role="heading" aria-level="2">SAML</div><input name="x">',
    ['SAML'],
  ],
  [
    'the label of a region',
    '<div role="region" aria-label="Certificates"><input name="x"></div>',
    ['Certificates'],
  ],
  [
    'no more than four of them',
    '<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><input name="x">',
    ['5', '4', '3', '2'],
  ],
  [
    'not the heading before a form that has headings of its own as high',
    '<h2>Details</h2><form><h2>SAML Settings</h2><input name="x"></form>',
    ['SAML Settings'],
  ],
  [
    'the heading before a form whose own are lower',
    '<h2>SAML Settings</h2><form><h3>Certificate</h3><input name="x"></form>',
    ['Certificate', 'SAML Settings'],
  ],
  [
    'the heading around a section, however high its own is',
    '<h2>Details</h2><section><h2>Addresses</h2><input name="x"></section>',
    ['Addresses', 'Details'],
  ],
  [
    'not the caption of a table before',
    '<table><caption>Details</caption><tr><td>a</td></tr></table><input name="x">',
    [],
  ],
  ['no hidden heading', '<h2 hidden>Old</h2><input name="x">', []],
  ['nothing where there is no heading', '<p>text</p><input name="x">', []],
];

test.each(sections)('a control is governed by %s', (_, html, section) => {
  show(html);
  expect(sectionOf('x')).toEqual(section);
});

test('two sections keep their controls apart', () => {
  show(`<section><h2>SAML Settings</h2><input name="a"></section>
    <section><h2>Service Provider Details</h2><input name="b"></section>`);
  expect(sectionOf('a')).toEqual(['SAML Settings']);
  expect(sectionOf('b')).toEqual(['Service Provider Details']);
});

const panes = [
  '<div role="dialog">',
  '<div role="alertdialog">',
  '<dialog open>',
  '<div class="fxs-contextpane fxs-contextpane-visible">',
  '<div class="ms-Panel is-open">',
];

test.each(panes)('what stands in %s lies over the page', (pane) => {
  show(`<h1>Page</h1><input name="below">${pane}<h2>Pane</h2><input name="above">`);
  const { outline } = outlined();
  expect(outline.headings.map(({ text, pane }) => [text, pane])).toEqual([
    ['Page', false],
    ['Pane', true],
  ]);
  expect(allItems(outline).map(({ name, pane }) => [name, pane])).toEqual([
    ['below', false],
    ['above', true],
  ]);
});

test('a form that is a dialog is one, also where a field of it is called “role”', () => {
  show('<form role="dialog"><h2>Add user</h2><select name="role"></select></form>');
  // As browsers do, and jsdom does not.
  const form = document.querySelector('form');
  Object.defineProperty(form, 'role', { get: () => document.querySelector('select') });
  expect(outlined().outline.headings.map(({ pane }) => pane)).toEqual([true]);
});

test('a heading within a link is a heading all the same', () => {
  show('<a href="#"><h2>SAML Settings</h2></a>');
  expect(outlined().outline.headings.map((each) => each.text)).toEqual(['SAML Settings']);
});

const hiding = [
  'hidden',
  'style="display: none"',
  'style="visibility: hidden"',
  'style="opacity: 0"',
];

test.each(hiding)('of a stale blade with %s nothing is left', (attribute) => {
  show(`<section ${attribute}><h2>Old | Overview</h2><input name="stale" value="x@y">
      <p>https://stale.example/</p><table><tr><td>stale@larkspur.example</table></section>
    <section><h2>Image Relay | SAML-based Sign-on</h2></section>`);
  const { outline } = outlined();
  expect(outline.headings.map((each) => each.text)).toEqual(['Image Relay | SAML-based Sign-on']);
  expect(allItems(outline)).toEqual([]);
  expect(outline.rows()).toEqual([]);
});

test('scripts, styles, templates and frames are passed over', () => {
  show(`<script>"https://script.example/"</script><style>/* @ */</style>
    <template><input></template><noscript>https://noscript.example/</noscript><iframe></iframe>`);
  expect(items()).toEqual([]);
});
