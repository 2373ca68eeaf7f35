import { expect, test } from 'vitest';
import { element, items, outlined, show } from '../support/builders/documents.ts';

/** Puts a shadow root into each host, written as its own tag or class names it. */
function attach(selector: string, html: string): void {
  for (const host of document.querySelectorAll(selector)) {
    host.attachShadow({ mode: 'open' }).innerHTML = html;
  }
}

const fact = '<div><slot></slot></div><div><slot name="value"></slot></div>';

test('a value stands under the caption that its own slots show before it', () => {
  show(
    '<div class="fact"><i slot="value">first</i>Status</div>' +
      '<div class="fact"><i slot="value">second</i>Expiration</div>',
  );
  attach('.fact', fact);
  const found = items(['status', 'expiration']).map(({ value, captions }) => [
    captions[0]?.text,
    value,
  ]);
  expect(found).toEqual([
    ['status', 'first'],
    ['expiration', 'second'],
  ]);
});

test('a slot that takes nothing in shows what it holds itself', () => {
  show('<div class="fact"></div>');
  attach('.fact', '<slot><input name="x"></slot>');
  expect(items().map((item) => item.name)).toEqual(['x']);
});

test('what no slot takes in is not shown', () => {
  show('<div class="fact"><input name="x"></div>');
  attach('.fact', '<p>nothing</p>');
  expect(items()).toEqual([]);
});

test('what a slot takes in belongs to the section around the slot', () => {
  show('<div class="card"><input name="x"></div><input name="after">');
  attach('.card', '<section><h2>SAML</h2><slot></slot><h3>More</h3></section>');
  expect(items().map(({ name, section }) => [name, section])).toEqual([
    ['x', ['SAML']],
    ['after', []],
  ]);
});

test('a control in a shadow root has the text that its host’s slot shows as its caption', () => {
  show('<div class="field">Login URL</div>');
  attach('.field', '<label><slot></slot></label><span><input name="x"></span>');
  expect(items()[0]?.captions).toEqual([{ tie: 'before', text: 'Login URL' }]);
});

test('each root is met once', () => {
  show('<div class="outer"><div class="inner"></div></div>');
  attach('.outer', '<slot></slot>');
  attach('.inner', '<p>text</p>');
  expect(outlined().shadowRoots.map((root) => root.host)).toEqual([
    element('.outer', HTMLElement),
    element('.inner', HTMLElement),
  ]);
});

test('a button is called what its slot shows', () => {
  show('<x-button>Update Certificate</x-button>');
  attach('x-button', '<button><slot></slot></button>');
  const [button] = outlined().outline.items('button');
  expect(button?.captions).toEqual([{ tie: 'label', text: 'Update Certificate' }]);
});
