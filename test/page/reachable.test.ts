import { describe, expect, test } from 'vitest';
import type { Rectangle } from '../../lib/page/geometry.ts';
import { type Unreachable, whyUnreachable } from '../../lib/page/reachable.ts';
import { element, show } from '../support/builders/documents.ts';
import { type Boxes, laidOut } from '../support/builders/geometry.ts';

const control = () => element('[data-it]', HTMLElement);
const box = (left: number, top: number, width: number, height: number): Rectangle => ({
  left,
  top,
  width,
  height,
});

function whyNot(html: string, boxes: Boxes = {}, topmost: string | null = null) {
  show(html);
  const over = topmost === null ? null : element(topmost, HTMLElement);
  return whyUnreachable(control(), laidOut(boxes, over));
}

test.each([
  '<input data-it>',
  '<textarea data-it></textarea>',
  '<select data-it><option>x</select>',
  '<input type="checkbox" data-it>',
  '<div role="combobox" tabindex="0" data-it></div>',
])('%s in plain sight is reached', (html) => {
  expect(whyNot(html)).toBeNull();
});

const refused: readonly [Unreachable, what: string, html: string, Boxes?][] = [
  ['disabled', 'a locked box', '<input disabled data-it>'],
  ['disabled', 'a box of a locked group', '<fieldset disabled><input data-it></fieldset>'],
  ['disabled', 'a choice that says so', '<div role="combobox" aria-disabled="true" data-it></div>'],
  ['read-only', 'a box to read', '<input readonly data-it>'],
  ['read-only', 'a text to read', '<textarea readonly data-it></textarea>'],
  ['read-only', 'a box that says so', '<div role="textbox" aria-readonly="true" data-it></div>'],
  ['hidden', 'a box without a place', '<input style="display: none" data-it>'],
  ['hidden', 'an invisible box', '<input style="visibility: hidden" data-it>'],
  ['hidden', 'a box put aside', '<div aria-hidden="true"><p><input data-it></p></div>'],
  ['hidden', 'a box behind a dialog', '<div inert><input data-it></div>'],
  ['hidden', 'a box of no size', '<input id="it" data-it>', { it: box(10, 10, 0, 0) }],
  ['too-small', 'a flat box', '<input id="it" data-it>', { it: box(10, 10, 200, 3) }],
  ['too-small', 'a narrow box', '<input id="it" data-it>', { it: box(10, 10, 3.9, 40) }],
  ['transparent', 'a faint box', '<input style="opacity: 0.09" data-it>'],
  [
    'transparent',
    'a box that is faint altogether',
    '<div style="opacity: 0.3"><input style="opacity: 0.3" data-it></div>',
  ],
  ['clipped', 'a box beside the page', '<input id="it" data-it>', { it: box(-900, 10, 200, 30) }],
  ['clipped', 'a box below the page', '<input id="it" data-it>', { it: box(10, 700, 200, 30) }],
  [
    'clipped',
    'a box in a part that is cut off',
    '<div id="part" style="overflow: hidden"><input id="it" data-it></div>',
    { part: box(0, 0, 100, 20), it: box(10, 40, 80, 30) },
  ],
  [
    'clipped',
    'a box in a part of no height',
    '<div id="part" style="overflow: hidden"><p><input id="it" data-it></p></div>',
    { part: box(0, 0, 500, 0), it: box(10, 0, 80, 30) },
  ],
  [
    'clipped',
    'a box that is cut to nothing',
    '<div style="clip-path: inset(50%)"><input data-it></div>',
  ],
  [
    'clipped',
    'a box that is cut to a point',
    '<input style="position: absolute; clip: rect(0px, 0px, 0px, 0px)" data-it>',
  ],
];

test.each(refused)('%s: %s is not reached', (reason, _, html, boxes) => {
  expect(whyNot(html, boxes)).toBe(reason);
});

const reached: readonly [what: string, html: string, Boxes][] = [
  [
    'is partly cut off',
    '<div id="part" style="overflow: hidden"><input id="it" data-it></div>',
    { part: box(0, 0, 100, 50), it: box(10, 40, 80, 30) },
  ],
  [
    'stands fixed over a part that is cut off',
    '<div id="part" style="overflow: hidden"><input id="it" style="position: fixed" data-it></div>',
    { part: box(0, 0, 100, 20), it: box(10, 40, 80, 30) },
  ],
  [
    'is placed past a part that is cut off',
    '<div id="part" style="overflow: hidden"><input id="it" style="position: absolute" data-it></div>',
    { part: box(0, 0, 100, 20), it: box(10, 40, 80, 30) },
  ],
  ['is as small as can be', '<input id="it" data-it>', { it: box(10, 10, 4, 4) }],
];

test.each(reached)('a box that %s is reached', (_, html, boxes) => {
  expect(whyNot(html, boxes)).toBeNull();
});

test('the press would meet what can be seen of a control, at its middle', () => {
  show('<div id="part" style="overflow: hidden"><input id="it" data-it></div>');
  const asked: [number, number][] = [];
  const boxes = { part: box(0, 0, 100, 50), it: box(10, 40, 80, 30) };
  whyUnreachable(control(), {
    ...laidOut(boxes),
    topmostAt: (left, top) => {
      asked.push([left, top]);
      return control();
    },
  });
  expect(asked).toEqual([[50, 45]]);
});

describe('what lies over a control', () => {
  const bubble = '<div id="over">What’s new</div>';
  const over: readonly [Unreachable | null, what: string, html: string][] = [
    ['covered', 'a hint of the page', `<label>Login URL <input data-it></label>${bubble}`],
    ['covered', 'a hint beside it', `<div><input data-it>${bubble}</div>`],
    ['covered', 'another control', '<div><input data-it><input id="over"></div>'],
    ['covered', 'a hint on a choice’s page', `<p><select data-it></select></p>${bubble}`],
    ['covered', 'what holds other controls too', '<p id="over"><input data-it><input></p>'],
    [
      'covered',
      'a hint with a button in the field',
      '<p><input type="checkbox" data-it><span id="over">New <button>Close</button></span></p>',
    ],
    [null, 'its label', '<label id="over">Login URL <input data-it></label>'],
    [
      null,
      'what its label holds',
      '<label for="it"><b id="over">x</b></label><input id="it" data-it>',
    ],
    [null, 'what stands in it', '<div role="combobox" data-it><span id="over">x</span></div>'],
    [null, 'what is around it alone', '<p><span id="over"><input data-it></span><input></p>'],
    [null, 'the face of a choice', '<p><select data-it></select><i id="over">POST</i></p>'],
    [null, 'the face of a tick box', '<p><input type="checkbox" data-it><i id="over"></i></p>'],
  ];

  test.each(over)('%s where it is %s', (reason, _, html) => {
    expect(whyNot(html, {}, '#over')).toBe(reason);
  });

  test('nothing at all counts as something else', () => {
    show('<input data-it>');
    expect(whyUnreachable(control(), { ...laidOut(), topmostAt: () => null })).toBe('covered');
  });

  test('a control in a shadow root is met there', () => {
    show('<div id="host"></div>');
    const root = element('#host', HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<input>';
    const input = root.querySelector('input');
    expect(input && whyUnreachable(input, laidOut())).toBeNull();
    const host = element('#host', HTMLElement);
    expect(input && whyUnreachable(input, laidOut({}, host))).toBeNull();
  });
});

describe('a control that the page draws itself', () => {
  const hidden = 'style="opacity: 0" data-it';
  const drawn: readonly [Unreachable | null, what: string, html: string][] = [
    [
      null,
      'a box drawn by its label',
      `<input type="checkbox" id="a" ${hidden}><label for="a">On</label>`,
    ],
    [null, 'a choice drawn by a face', `<p><select ${hidden}></select><i>POST</i></p>`],
    [
      'transparent',
      'a box whose label is faint too',
      `<input type="checkbox" id="a" ${hidden}><label for="a" style="opacity: 0">On</label><input>`,
    ],
    ['transparent', 'a text box', `<label>Login URL <input ${hidden}></label>`],
    ['transparent', 'a choice among others', `<p><select ${hidden}></select><input></p>`],
  ];

  test.each(drawn)('%s: %s', (reason, _, html) => {
    expect(whyNot(html)).toBe(reason);
  });

  test('the label is brought into view, and a hint over it is noticed', () => {
    const html = `<input type="checkbox" id="a" ${hidden}><label for="a">On</label><p id="over">New</p>`;
    expect(whyNot(html, {}, '#over')).toBe('covered');
  });
});
