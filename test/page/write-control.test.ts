import ko from 'knockout';
import { act, type ChangeEvent, createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { writeControl } from '../../lib/page/write-control.ts';
import { element, show } from '../support/builders/documents.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A form of React's controlled inputs, which forget whatever their state does not know. */
function renderControlled(): void {
  show('<div id="root"></div>');
  act(() => createRoot(element('#root', HTMLElement)).render(createElement(ControlledForm)));
}

function ControlledForm() {
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [isOn, setOn] = useState(false);
  const [binding, setBinding] = useState('redirect');
  const options = ['redirect', 'post'].map((value) =>
    createElement('option', { key: value, value }),
  );
  return createElement(
    'form',
    null,
    createElement('input', { value: name, onChange: (event) => setName(event.target.value) }),
    createElement('textarea', {
      value: note,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setNote(event.target.value),
    }),
    createElement('input', {
      type: 'checkbox',
      checked: isOn,
      onChange: (event) => setOn(event.target.checked),
    }),
    createElement(
      'select',
      {
        value: binding,
        onChange: (event: ChangeEvent<HTMLSelectElement>) => setBinding(event.target.value),
      },
      options,
    ),
    createElement('output', null, JSON.stringify({ name, note, isOn, binding })),
  );
}

const state = () => JSON.parse(element('output', HTMLElement).textContent ?? '');

const written: readonly [selector: string, value: string, change: Record<string, unknown>][] = [
  ['input', 'B.Simon', { name: 'B.Simon' }],
  ['textarea', 'one\ntwo', { note: 'one\ntwo' }],
  ['input[type=checkbox]', 'on', { isOn: true }],
  ['select', 'post', { binding: 'post' }],
];

test.each(written)('a controlled %s takes over %j', (selector, value, change) => {
  renderControlled();
  act(() => writeControl(element(selector, HTMLElement), value));
  expect(state()).toEqual({ name: '', note: '', isOn: false, binding: 'redirect', ...change });
});

test('a controlled input is emptied too', () => {
  renderControlled();
  const input = element('input', HTMLInputElement);
  act(() => writeControl(input, 'B.Simon'));
  act(() => writeControl(input, ''));
  expect(state().name).toBe('');
  expect(input.value).toBe('');
});

/** A form of Knockout's bindings, which take a value over when it has changed. */
function bindForm() {
  show(`<input data-bind="value: name"><textarea data-bind="value: note"></textarea>
    <input type="checkbox" data-bind="checked: isOn">
    <select data-bind="value: binding"><option>redirect</option><option>post</option></select>`);
  const model = {
    name: ko.observable(''),
    note: ko.observable(''),
    isOn: ko.observable(false),
    binding: ko.observable('redirect'),
  };
  ko.applyBindings(model, document.body);
  return () => ko.toJS(model);
}

test.each(written)('a bound %s commits %j', (selector, value, change) => {
  const model = bindForm();
  writeControl(element(selector, HTMLElement), value);
  ko.cleanNode(document.body);
  expect(model()).toEqual({ name: '', note: '', isOn: false, binding: 'redirect', ...change });
});

test('the usual events follow a write, in a person’s order, and reach the document', () => {
  show('<input>');
  const heard: string[] = [];
  const types = ['focusin', 'keydown', 'input', 'change', 'keyup'];
  const life = new AbortController();
  const note = (event: Event) => heard.push(event.type);
  for (const type of types) document.addEventListener(type, note, { signal: life.signal });
  writeControl(element('input', HTMLInputElement), 'x');
  life.abort();
  expect(heard).toEqual(types);
});

test('the events of a control in a shadow root come out of it', () => {
  show('<div id="host"></div>');
  const root = element('#host', HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<input>';
  const targets: EventTarget[] = [];
  const life = new AbortController();
  document.addEventListener(
    'change',
    (event) => targets.push(...event.composedPath().slice(0, 1)),
    {
      signal: life.signal,
    },
  );
  const input = root.querySelector('input');
  if (input) writeControl(input, 'x');
  life.abort();
  expect(targets).toEqual([input]);
});

const boxes: readonly [html: string, wanted: string, clicks: number][] = [
  ['<input type="checkbox">', 'on', 1],
  ['<input type="checkbox">', 'off', 0],
  ['<input type="checkbox" checked>', 'on', 0],
  ['<input type="checkbox" checked>', 'off', 1],
  ['<button role="switch" aria-checked="false"></button>', 'on', 1],
  ['<button role="switch" aria-checked="true"></button>', 'on', 0],
  ['<button role="switch" aria-checked="true"></button>', 'off', 1],
];

test.each(boxes)('%s that is to be %j is pressed %i times', (html, wanted, clicks) => {
  show(html);
  const box = element('input, button', HTMLElement);
  let heard = 0;
  box.addEventListener('click', () => {
    heard += 1;
  });
  writeControl(box, wanted);
  expect(heard).toBe(clicks);
});
