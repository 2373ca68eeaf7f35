import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FillItem } from '../../lib/consoles/fill-order.ts';
import { element, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The settings form with a choice that is no select element. */
const formWith = (choice: string) => `<h1>Single Sign On Settings</h1>
  <form><h2>SAML Settings</h2>
    <label>Login URL <input></label>
    <label>Logout URL <input></label>
    ${choice}
    <h3>Just-In-Time User Provisioning</h3>
    <label><input type="checkbox"> Enable Just-In-Time User Provisioning</label>
  </form>`;

const item: FillItem = {
  field: 'samlSettings.binding',
  expect: 'Redirect Binding',
  value: 'HTTP-POST',
};

interface Manner {
  /** Which event opens the list. */
  readonly opensOn?: 'mousedown' | 'click' | 'never';
  readonly options?: readonly string[];
  /** Whether the control says which list is its own. */
  readonly names?: boolean;
  /** Whether a press on an option is taken. */
  readonly takes?: boolean;
  readonly type?: 'button' | 'submit';
}

/** A choice as component libraries build it: the list is in the page only while it is open. */
function ownList({
  opensOn = 'mousedown',
  options = ['Redirect Binding', 'POST Binding'],
  names = true,
  takes = true,
  type = 'button',
}: Manner = {}) {
  show(
    formWith(
      `<button type="${type}" role="combobox" id="own" aria-expanded="false" aria-label="Binding Options">Redirect Binding</button>`,
    ),
  );
  const control = element('#own', HTMLElement);
  const close = () => {
    document.querySelector('#popup')?.remove();
    control.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const popup = document.createElement('div');
    popup.id = 'popup';
    popup.setAttribute('role', 'listbox');
    for (const text of options) {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = text;
      option.addEventListener('click', () => {
        if (takes) control.textContent = text;
        close();
      });
      popup.append(option);
    }
    document.body.append(popup);
    if (names) control.setAttribute('aria-controls', 'popup');
    control.setAttribute('aria-expanded', 'true');
  };
  if (opensOn !== 'never') {
    control.addEventListener(opensOn, () => {
      if (document.querySelector('#popup') === null) open();
    });
  }
  control.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return {
    shown: () => control.textContent,
    isOpen: () => document.querySelector('#popup') !== null,
  };
}

const chosen: readonly [what: string, manner: Manner][] = [
  ['opens as the pointer goes down', {}],
  ['opens at a click', { opensOn: 'click' }],
  ['does not say which list is its own', { names: false }],
  ['words the option otherwise', { options: ['HTTP-Redirect', 'HTTP-POST'] }],
];

test.each(chosen)('a list that %s is chosen from and closed', async (_, manner) => {
  const list = ownList(manner);
  const [result] = await fill([item]);
  expect(result).toMatchObject({ outcome: 'filled', before: 'Redirect Binding' });
  expect(list.shown()).toMatch(/POST/);
  expect(result?.after).toBe(list.shown());
  expect(list.isOpen()).toBe(false);
});

test('what was chosen before is put back by its text', async () => {
  const list = ownList();
  await fill([item]);
  const back = { ...item, expect: 'POST Binding', value: 'Redirect Binding' };
  expect(await fill([back])).toMatchObject([{ outcome: 'filled' }]);
  expect(list.shown()).toBe('Redirect Binding');
});

test('an option that is chosen already is left as it is, and the list shut', async () => {
  const list = ownList();
  const results = await fill([{ ...item, value: 'HTTP-Redirect' }]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['already']);
  expect(list.isOpen()).toBe(false);
});

const left: readonly [what: string, outcome: string, manner: Manner][] = [
  ['has no such option', 'option-missing', { options: ['Redirect Binding', 'Artifact'] }],
  ['has two such options', 'option-missing', { options: ['POST Binding', 'HTTP-POST'] }],
  ['does not open', 'not-editable', { opensOn: 'never' }],
  ['would send the form', 'not-editable', { type: 'submit' }],
  ['does not take the press', 'not-kept', { takes: false }],
];

test.each(left)('a list that %s is reported and left shut: %s', async (_, outcome, manner) => {
  const list = ownList(manner);
  const results = await fill([item]);
  expect(results.map((each) => each.outcome)).toEqual([outcome]);
  expect(list.shown()).toBe('Redirect Binding');
  expect(list.isOpen()).toBe(false);
});

test('of two lists that come to light at once neither is pressed', async () => {
  const list = ownList({ names: false });
  element('#own', HTMLElement).addEventListener('mousedown', () => {
    const other = document.createElement('ul');
    other.setAttribute('role', 'listbox');
    other.innerHTML = '<li role="option">POST Binding</li>';
    document.body.append(other);
  });
  const results = await fill([item]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['not-editable']);
  expect(list.shown()).toBe('Redirect Binding');
});
