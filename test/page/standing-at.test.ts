import { beforeEach, expect, test } from 'vitest';
import { standsAt } from '../../lib/page/overlay/standing-at.ts';
import { element, show } from '../support/builders/documents.ts';

beforeEach(() => {
  show('<main><label>Login URL <input id="box"></label></main><aside><p id="pane">x</p></aside>');
});

/** What is said of the box when a press lands on an element. */
function saidOfBox(pressed: Element, box: Element): boolean {
  let said: boolean | null = null;
  const listen = (event: Event) => {
    said = standsAt(event, box);
  };
  window.addEventListener('click', listen, { capture: true, once: true });
  pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  if (said === null) throw new Error('Nothing was heard');
  return said;
}

test('a press on a control, or on what stands right around it, is at the control', () => {
  const box = element('#box', HTMLElement);
  expect(saidOfBox(box, box)).toBe(true);
  expect(saidOfBox(element('label', HTMLElement), box)).toBe(true);
});

test('a press on what lies over it is not', () => {
  const box = element('#box', HTMLElement);
  expect(saidOfBox(element('#pane', HTMLElement), box)).toBe(false);
  expect(saidOfBox(document.body, box)).toBe(false);
});

test('a press within a shadow root is at what stands there', () => {
  const root = element('#pane', HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<div><input></div>';
  const inner = root.querySelector('input');
  const around = root.querySelector('div');
  if (inner === null || around === null) throw new Error('Nothing in the root');
  expect(saidOfBox(inner, inner)).toBe(true);
  expect(saidOfBox(around, inner)).toBe(true);
  expect(saidOfBox(inner, element('#pane', HTMLElement))).toBe(true);
});
