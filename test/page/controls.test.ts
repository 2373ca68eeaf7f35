import { expect, test } from 'vitest';
import { allItems, type OutlineItem } from '../../lib/consoles/outline.ts';
import { items, onlyItem, outlined, show } from '../support/builders/documents.ts';

const kinds: readonly [html: string, OutlineItem['kind']][] = [
  ['<input>', 'text'],
  ['<input type="url">', 'text'],
  ['<input type="email">', 'text'],
  ['<input type="search">', 'text'],
  ['<input readonly value="https://sts.windows.net/">', 'shown'],
  ['<input role="combobox" readonly>', 'text'],
  ['<input type="checkbox">', 'switch'],
  ['<input type="submit" value="Save">', 'button'],
  ['<textarea></textarea>', 'multiline'],
  ['<textarea readonly></textarea>', 'shown'],
  ['<select></select>', 'choice'],
  ['<button>Save</button>', 'button'],
  ['<button role="combobox">Choose</button>', 'choice'],
  ['<button role="switch" aria-checked="false"></button>', 'switch'],
  ['<div role="checkbox" aria-checked="true"></div>', 'switch'],
  ['<div role="button">Save</div>', 'button'],
  ['<div role="combobox">Choose</div>', 'choice'],
  ['<div role="textbox" aria-readonly="true">text</div>', 'shown'],
  ['<div role="textbox" tabindex="0"></div>', 'text'],
  ['<a href="#">Save</a>', 'button'],
];

test.each(kinds)('%s counts as %s', (html, kind) => {
  expect(onlyItem(html).kind).toBe(kind);
});

const unread = ['hidden', 'file', 'radio', 'number', 'date', 'color'].map(
  (type) => `<input type="${type}" name="x">`,
);

test.each([...unread, '<p>Nothing to do here</p>', '<img alt="x">'])(
  '%s is not read at all',
  (html) => {
    show(html);
    expect(items()).toEqual([]);
  },
);

test('of a password only its place is known, never its value', () => {
  const item = onlyItem('<label>Password <input type="password" value="hunter2@x"></label>', [
    'password',
  ]);
  expect(item).toMatchObject({ kind: 'secret', value: '' });
  expect(JSON.stringify(outlined(['password']).outline)).not.toContain('hunter2');
});

const values: readonly [html: string, value: string][] = [
  ['<input value="typed">', 'typed'],
  ['<textarea>one\ntwo</textarea>', 'one\ntwo'],
  ['<input type="checkbox" checked>', 'on'],
  ['<input type="checkbox">', 'off'],
  ['<div role="switch" aria-checked="true"></div>', 'on'],
  ['<div role="switch" aria-checked="mixed"></div>', 'off'],
  ['<select><option>One<option selected> Two </select>', 'Two'],
  ['<select></select>', ''],
  ['<div role="combobox"> Default Access </div>', 'Default Access'],
  ['<button>Save</button>', ''],
];

test.each(values)('%s holds %j', (html, value) => {
  expect(onlyItem(html).value).toBe(value);
});

test('a choice tells its options but those that cannot be chosen', () => {
  const item = onlyItem(
    '<select><option value="" disabled>Choose<option value="1"> POST Binding <option value="2">Redirect Binding</select>',
  );
  expect(item.options).toEqual([
    { value: '1', text: 'POST Binding' },
    { value: '2', text: 'Redirect Binding' },
  ]);
});

test('of a list without end only the beginning is told', () => {
  const item = onlyItem(
    `<select>${Array.from({ length: 501 }, (_, at) => `<option>${at}</option>`).join('')}</select>`,
  );
  expect(item.options).toHaveLength(500);
});

const editable: readonly [html: string, editable: boolean][] = [
  ['<input>', true],
  ['<input disabled>', false],
  ['<input aria-disabled="true">', false],
  ['<input aria-readonly="true">', false],
  ['<input readonly value="x@y">', false],
  ['<textarea disabled></textarea>', false],
  ['<select></select>', true],
  ['<select disabled></select>', false],
  ['<button>Save</button>', true],
  ['<button disabled>Save</button>', false],
  ['<div role="button" tabindex="0" aria-disabled="false">Save</div>', true],
  ['<div role="button" tabindex="0" aria-disabled="true">Save</div>', false],
  ['<div role="switch" tabindex="0"></div>', true],
  ['<div role="switch"></div>', false],
];

test.each(editable)('whether %s can be changed: %j', (html, can) => {
  expect(onlyItem(html).editable).toBe(can);
});

test('the words of name and id are kept in lower case', () => {
  expect(onlyItem('<input name="Saml[Login_URL]" id="LoginUrl">').name).toBe(
    'saml[login_url] loginurl',
  );
});

test('each item leads back to its element', () => {
  show('<h1>Title</h1><input id="a"><p>text</p><select id="b"></select>');
  const { outline, elements } = outlined();
  expect(allItems(outline).map((item) => elements.get(item.order)?.id)).toEqual(['a', 'b']);
  const orders = allItems(outline).map((item) => item.order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
});

test.each([
  '<input type="search">',
  '<input role="searchbox">',
  '<div role="searchbox" tabindex="0" contenteditable></div>',
  '<form role="search"><input></form>',
  '<search><input></search>',
])('%s is there to search', (html) => {
  expect(onlyItem(html)).toMatchObject({ kind: 'text', search: true });
});

test('a plain text box is not there to search', () => {
  expect(onlyItem('<input name="search">').search).toBe(false);
});

test('a box in a disabled group cannot be changed, though it does not say so itself', () => {
  const group = '<fieldset disabled><label>Login URL <input></label></fieldset>';
  expect(onlyItem(group).editable).toBe(false);
});
