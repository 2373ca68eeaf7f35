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
  <section><h2>SAML Settings</h2>
    <label>Login URL <input></label>
    <label>Logout URL <input></label>
    ${choice}
    <h3>Just-In-Time User Provisioning</h3>
    <label><input type="checkbox"> Enable Just-In-Time User Provisioning</label>
  </section>`;

const item: FillItem = {
  field: 'samlSettings.binding',
  expect: 'Redirect Binding',
  value: 'HTTP-POST',
};

test.each([
  '<button type="button" role="combobox" id="own" aria-label="Binding Options">Redirect Binding</button>',
  '<div tabindex="0" role="combobox" id="own" aria-label="Binding Options">Redirect Binding</div>',
])('a list of the page’s own making is neither focused nor pressed: %s', async (choice) => {
  show(formWith(choice));
  const heard: string[] = [];
  for (const type of ['focus', 'mousedown', 'keydown', 'click', 'change']) {
    element('#own', HTMLElement).addEventListener(type, () => heard.push(type));
  }
  const results = await fill([item]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['not-editable']);
  expect(heard).toEqual([]);
});
