import { expect, test } from 'vitest';
import { captionsOf } from '../../lib/page/captions-of.ts';
import { createLabelFinder } from '../../lib/page/label-finder.ts';
import { element, show } from '../support/builders/documents.ts';

/** The caption before each marked control, by its mark; null where it has none. */
function captionsBefore(html: string): Record<string, string | null> {
  show(`<section>${html}</section>`);
  const labels = createLabelFinder();
  const marked = [...element('section', HTMLElement).querySelectorAll('[data-it]')];
  return Object.fromEntries(
    marked.map((each) => {
      const before = captionsOf(each, labels).find(({ tie }) => tie === 'before');
      return [each.getAttribute('data-it'), before?.text ?? null];
    }),
  );
}

const input = (mark: string, more = '') => `<input data-it="${mark}" ${more}>`;
const neighbours: readonly [what: string, html: string][] = [
  ['line breaks', `${input('a')} Login URL<br>${input('b')} Logout URL<br>${input('c')} Notes<br>`],
  [
    'parts of their own',
    `<div>${input('a')}</div><div>Login URL</div><div>${input('b')}</div><div>Logout URL</div>`,
  ],
  [
    'rows below one another',
    `<table><tr><td>${input('a')}<tr><td>Login URL<tr><td>${input('b')}<tr><td>Logout URL</table>`,
  ],
  [
    'cells of one row',
    `<table><tr><td>${input('a')}<td>Login URL<td>${input('b')}<td>Logout</table>`,
  ],
  ['list entries', `<ul><li>${input('a')}<li>Login URL<li>${input('b')}<li>Logout URL</ul>`],
  ['labels for nothing', `${input('a')}<label>Login URL</label>${input('b')}<label>Out</label>`],
  [
    'an explanation above them',
    `<p>Copy these from your identity provider.</p>${input('a')}<p>Login URL</p>${input('b')}<p>Out</p>`,
  ],
  ['a heading above them', `<h3>SAML</h3>${input('a')}<p>Login URL</p>${input('b')}<p>Out</p>`],
  ['a text at both ends', `<p>SAML</p>${input('a')}<p>Login URL</p>${input('b')}<p>Logout URL</p>`],
];

test.each(neighbours)(
  'captions that may stand behind, with %s, name no control after them',
  (_, html) => {
    expect(captionsBefore(html)).toMatchObject({ b: null });
  },
);

const own: readonly [what: string, html: string, expected: Record<string, string | null>][] = [
  [
    'captions before their controls',
    `Login URL ${input('a')}<br>Logout URL ${input('b')}<br>`,
    { a: 'Login URL', b: 'Logout URL' },
  ],
  [
    'captions before, an explanation at the end',
    `<p>Login URL</p>${input('a')}<p>Logout URL</p>${input('b')}<p>All of these are required.</p>`,
    { a: 'Login URL', b: 'Logout URL' },
  ],
  [
    'captions before, each control explained',
    `<p>Login URL</p>${input('a')}<p>Theirs.</p><p>Logout URL</p>${input('b')}<p>Theirs too</p>`,
    { a: 'Login URL', b: 'Logout URL' },
  ],
  [
    'a control with a label before',
    `<label>Name ${input('a')}</label><p>Login URL</p>${input('b')}`,
    { b: 'Login URL' },
  ],
  [
    'a control with an accessible name before',
    `${input('a', 'aria-label="Name"')}<p>Login URL</p>${input('b')}`,
    { b: 'Login URL' },
  ],
  ['a button before', `<button>Edit</button><p>Login URL</p>${input('b')}`, { b: 'Login URL' }],
  [
    'a tick box with its text before',
    `<input type="checkbox"><p>Enable</p><p>Login URL</p>${input('b')}`,
    { b: 'Login URL' },
  ],
];

test.each(own)('%s: each keeps its own', (_, html, expected) => {
  expect(captionsBefore(html)).toMatchObject(expected);
});

test('what is written in a switch is its own name, and no caption of the next', () => {
  show(
    '<div role="switch" data-it="a"><b>Create users</b></div><div role="switch" data-it="b">Update users</div>',
  );
  const labels = createLabelFinder();
  const captions = ['a', 'b'].map((mark) =>
    captionsOf(element(`[data-it=${mark}]`, HTMLElement), labels),
  );
  expect(captions).toEqual([
    [{ tie: 'label', text: 'Create users' }],
    [{ tie: 'label', text: 'Update users' }],
  ]);
});
