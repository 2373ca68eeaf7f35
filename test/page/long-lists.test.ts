import { expect, test } from 'vitest';
import { allItems } from '../../lib/consoles/outline.ts';
import { items, outlined, show } from '../support/builders/documents.ts';
import { objectId, thumbprint } from '../support/builders/identities.ts';

const row = (name: string, inside = '') => `<li>${name}${inside}</li>`;

/** A list of fifty rows, one of which is given. */
function longList(odd = ''): string {
  const rows = Array.from({ length: 50 }, (_, at) => row(`App ${at}`));
  if (odd !== '') rows[25] = odd;
  return `<ul>${rows.join('')}</ul>`;
}

const rowCount = () => outlined().outline.rows().length;

test('of a long list that shows no value only the first row is read at once', () => {
  show(longList());
  expect(outlined().outline.rows()).toMatchObject([{ cells: ['App 0'], pane: false }]);
});

test('all its rows are there for who asks for them, in their order', () => {
  show(`<ul>${row('before')}</ul>${longList()}<ul>${row('after')}</ul>`);
  const cells = outlined()
    .outline.allRows()
    .map((each) => each.cells[0]);
  const apps = Array.from({ length: 50 }, (_, at) => `App ${at}`);
  expect(cells).toEqual(['before', ...apps, 'after']);
});

test('a list that is not long is read at once', () => {
  show(`<ul>${row('App').repeat(30)}</ul>`);
  expect(rowCount()).toBe(30);
});

test('hidden rows of a long list are nobody’s', () => {
  show(longList('<li style="display: none">Hidden</li>'));
  expect(outlined().outline.allRows()).toHaveLength(49);
});

const telling: readonly [what: string, odd: string][] = [
  ['an address', row('https://larkspur.imagerelay.com/sso/metadata')],
  ['an e-mail address', row('b.simon@larkspur.example')],
  ['a thumbprint', row(thumbprint)],
  ['an object ID', row(objectId)],
  ['a text box', row('App', '<input name="x">')],
  ['a larger text box', row('App', '<textarea></textarea>')],
  ['a choice', row('App', '<select></select>')],
  ['a heading', row('', '<h3>App</h3>')],
];

test.each(telling)('a long list in which %s stands is read at once', (_, odd) => {
  show(longList(odd));
  expect(rowCount()).toBe(50);
});

test('a thumbprint is seen wherever it stands, and one digit less is none', () => {
  const rowsAt = (place: number, digits: string) => {
    show(longList(row(`${'x'.repeat(place + 1)}${digits}x`)));
    return rowCount();
  };
  const places = Array.from({ length: thumbprint.length }, (_, at) => at);
  expect(new Set(places.map((at) => rowsAt(at, thumbprint)))).toEqual(new Set([50]));
  expect(new Set(places.map((at) => rowsAt(at, thumbprint.slice(1))))).toEqual(new Set([1]));
});

test('a tick box in a row is no reason to read the list', () => {
  show(longList(row('App', '<input type="checkbox">')));
  expect(rowCount()).toBe(1);
});

test('buttons and tick boxes of its rows are found all the same, where they stand', () => {
  const odd = row('App', '<button>Open</button><input type="checkbox" name="tick">');
  show(`<h2>Before</h2><button>First</button>${longList(odd)}<h2>After</h2><button>Last</button>`);
  const { outline, elements } = outlined();
  const [first, open, last] = outline.items('button');
  expect(open?.captions[0]?.text).toBe('Open');
  expect([first, open, last].map((item) => item?.section[0])).toEqual([
    'Before',
    'Before',
    'After',
  ]);
  expect(elements.get(open?.order ?? -1)?.textContent).toBe('Open');
  expect(outline.items('switch')).toMatchObject([{ name: 'tick', section: ['Before'] }]);
  expect(allItems(outline).map((item) => item.kind)).toEqual([
    'button',
    'button',
    'switch',
    'button',
  ]);
});

test('what follows a long list is read', () => {
  show(`<div>${longList()}<input name="next"></div><input name="last">`);
  expect(items().map((item) => item.name)).toEqual(['next', 'last']);
});

test('buttons of a pane’s long list stand in the pane', () => {
  show(`<div role="dialog">${longList(row('App', '<button>Open</button>'))}</div>`);
  expect(outlined().outline.items('button')).toMatchObject([{ pane: true }]);
});
