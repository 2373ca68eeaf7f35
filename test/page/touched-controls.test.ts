import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchTouched } from '../../lib/page/touched-controls.ts';
import { writeControl } from '../../lib/page/write-control.ts';
import { element, show } from '../support/builders/documents.ts';

let life = new AbortController();

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
});

const control = () => element('[data-it]', HTMLElement);

test.each(['input', 'change'])('a control is touched after its %s event', (type) => {
  show('<input data-it><input id="other">');
  const { isTouched } = watchTouched(document, life.signal);
  expect(isTouched(control())).toBe(false);
  control().dispatchEvent(new Event(type, { bubbles: true }));
  expect(isTouched(control())).toBe(true);
  expect(isTouched(element('#other', HTMLElement))).toBe(false);
});

test('a page that keeps events to itself hides no touch', () => {
  show('<div id="around"><input data-it></div>');
  const { isTouched } = watchTouched(document, life.signal);
  element('#around', HTMLElement).addEventListener('input', (event) => event.stopPropagation());
  control().dispatchEvent(new Event('input', { bubbles: true }));
  expect(isTouched(control())).toBe(true);
});

test('a control in an open shadow root is touched, not what is around it', () => {
  show('<div data-it></div>');
  const root = control().attachShadow({ mode: 'open' });
  root.innerHTML = '<input>';
  const { isTouched } = watchTouched(document, life.signal);
  const input = root.querySelector('input');
  input?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  expect(input && isTouched(input)).toBe(true);
  expect(isTouched(control())).toBe(false);
});

test.each([
  ['<input data-it>', 'x'],
  ['<textarea data-it></textarea>', 'x'],
  ['<input type="checkbox" data-it>', 'on'],
  ['<select data-it><option>x<option>y</select>', 'y'],
])('%s is touched by what the assistant writes, too', (html, value) => {
  show(html);
  const { isTouched } = watchTouched(document, life.signal);
  writeControl(control(), value);
  expect(isTouched(control())).toBe(true);
});

test('after the end nothing is noted any more', () => {
  show('<input data-it>');
  const { isTouched } = watchTouched(document, life.signal);
  life.abort();
  control().dispatchEvent(new Event('input', { bubbles: true }));
  expect(isTouched(control())).toBe(false);
});

/** What a browser may do with a form after a reload, before any script runs. */
const restored: readonly [html: string, restore: (it: HTMLElement) => void][] = [
  [
    '<input value="sent" data-it>',
    (it) => {
      if (it instanceof HTMLInputElement) it.value = 'typed before';
    },
  ],
  [
    '<input type="checkbox" data-it>',
    (it) => {
      if (it instanceof HTMLInputElement) it.checked = true;
    },
  ],
  [
    '<textarea data-it>sent</textarea>',
    (it) => {
      if (it instanceof HTMLTextAreaElement) it.value = 'typed before';
    },
  ],
];

test.each(restored)('%s that a browser filled again after a reload is touched', (html, restore) => {
  show(`<form method="post">${html}</form>`);
  restore(control());
  expect(watchTouched(document, life.signal).isTouched(control())).toBe(true);
});

test.each(restored)('%s as the server sent it is not', (html) => {
  show(`<form method="post">${html}</form>`);
  expect(watchTouched(document, life.signal).isTouched(control())).toBe(false);
});

test.each(restored)('%s that a script filled, where no form posts it, is not', (html, restore) => {
  show(html);
  restore(control());
  expect(watchTouched(document, life.signal).isTouched(control())).toBe(false);
});
