import { expect, test } from 'vitest';
import type { OutlineCaption } from '../../lib/consoles/outline.ts';
import { captionsOf } from '../../lib/page/captions-of.ts';
import { createLabelFinder } from '../../lib/page/label-finder.ts';
import { element, onlyItem, show } from '../support/builders/documents.ts';

function captionsOfIt(html: string): OutlineCaption[] {
  show(html);
  return captionsOf(element('[data-it]', HTMLElement), createLabelFinder());
}

const named: readonly [how: string, OutlineCaption['tie'], html: string][] = [
  ['a label that points to it', 'label', '<label for="c">Login URL</label><input id="c" data-it>'],
  ['a label around it', 'label', '<label><span>Login URL</span> <input data-it></label>'],
  [
    'a label around a choice, without its options',
    'label',
    '<label>Login URL <select data-it><option>POST</option></select></label>',
  ],
  [
    'a label around a text area',
    'label',
    '<label>Login URL <textarea data-it>x</textarea></label>',
  ],
  ['aria-label', 'aria', '<input aria-label="Login URL" data-it>'],
  [
    'aria-labelledby with several ids',
    'aria',
    '<b id="a">Login</b><p><input aria-labelledby="a gone b" data-it></p><b id="b">URL</b>',
  ],
  [
    'aria-labelledby, without what it holds itself',
    'aria',
    '<b id="a">Login URL</b><div role="combobox" aria-labelledby="a own" data-it><i id="own">POST</i></div>',
  ],
  ['the first cell of its row', 'row', '<table><tr><th>Login URL<td><input data-it></table>'],
  [
    'the first cell, though another cell stands between',
    'row',
    '<table><tr><td>Login URL<td>required<td><div><input data-it></div></table>',
  ],
  [
    'the first cell of the row above, which it goes on with',
    'row',
    '<table><tr><th>Login URL<td><pre>x</pre><input type="button"><tr><th><td><input data-it></table>',
  ],
  [
    'the first cell around the table that it stands in',
    'row',
    '<table><tr><th>Login URL<td><table><tr><td><input data-it><td>x</table></table>',
  ],
  ['the term that it defines', 'row', '<dl><dt>Login URL<dd><input data-it></dl>'],
  ['the text before it', 'before', 'Login URL <input data-it>'],
  [
    'the text before what stands between and is a value',
    'before',
    '<div>Login URL</div><pre>none</pre><textarea data-it></textarea>',
  ],
  [
    'the text before what is around it',
    'before',
    '<p>Login URL</p><div><div><input data-it></div></div>',
  ],
  ['a placeholder', 'placeholder', '<input placeholder="Login URL" data-it>'],
  ['a title', 'title', '<input title="Login URL" data-it>'],
  ['the text after a box', 'after', '<input type="checkbox" data-it> Login URL'],
  ['the text after a switch', 'after', '<span role="switch" data-it></span><span>Login URL</span>'],
];

test.each(named)('a control is named by %s', (_, tie, html) => {
  expect(captionsOfIt(html)).toContainEqual({ tie, text: 'Login URL' });
});

const nameless: readonly [what: string, html: string][] = [
  ['nothing around it', '<input data-it>'],
  ['another control in between', 'Login URL <input> <input data-it>'],
  ['a button in between', 'Login URL <button>?</button> <input data-it>'],
  ['the text far outside', 'Login URL<p><i><i><i><i><i><i><input data-it>'],
  ['text after a text box', '<input data-it> Login URL'],
  ['a script before it', '<script>"Login URL"</script><input data-it>'],
  ['the cell that it stands in', '<table><tr><td><input data-it>Login URL</table>'],
  [
    'a row that goes on with one that has a box of its own',
    '<table><tr><th>Login URL<td><input><tr><th><td><input data-it></table>',
  ],
  ['a definition without a term', '<dl><dd><input data-it>Login URL</dl>'],
  ['a whole paragraph', `<p>${'Login URL '.repeat(30)}</p><input data-it>`],
];

test.each(nameless)('%s gives a control no name', (_, html) => {
  expect(captionsOfIt(html)).toEqual([]);
});

test('a label in an open shadow root names its control there', () => {
  show('<div id="host"></div>');
  const root = element('#host', HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<b id="a">Login URL</b><i><input aria-labelledby="a"></i>';
  const input = root.querySelector('input');
  expect(input && captionsOf(input, createLabelFinder())).toContainEqual({
    tie: 'aria',
    text: 'Login URL',
  });
});

test('line breaks in a label do not matter', () => {
  expect(
    captionsOfIt('<label for="c">\n Login\n  URL</label><input id="c" data-it>'),
  ).toContainEqual({
    tie: 'label',
    text: 'Login URL',
  });
});

const buttons: readonly [html: string, texts: string[]][] = [
  ['<button>Update <b>Certificate</b></button>', ['Update Certificate']],
  ['<input type="submit" value="Save">', ['Save']],
  ['<a href="#">Create New Permission</a>', ['Create New Permission']],
  ['<div role="button" title="Save" tabindex="0">Save</div>', ['Save']],
  [
    '<button aria-label="Edit Basic SAML Configuration">✎</button>',
    ['✎', 'Edit Basic SAML Configuration'],
  ],
];

test.each(buttons)('%s says %j', (html, texts) => {
  const item = onlyItem(html);
  expect(item.kind).toBe('button');
  expect(item.captions.map((caption) => caption.text)).toEqual(texts);
});
