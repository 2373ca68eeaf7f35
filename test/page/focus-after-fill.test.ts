import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FillItem } from '../../lib/consoles/fill-order.ts';
import { show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const login = loginUrlOf(tenantId);
const loginItem: FillItem = { field: 'samlSettings.loginUrl', expect: '', value: login };
const logoutItem: FillItem = { field: 'samlSettings.logoutUrl', expect: '', value: login };

const heading = '<h1>Single Sign On Settings</h1><h2>SAML Settings</h2>';
const loginBox = '<label>Login URL <input id="login"></label>';
const logoutBox = '<label>Logout URL <input id="logout"></label>';
const other = '<label>Name Id Format <select id="format"><option>Email</option></select></label>';
const save = '<button id="save">Save</button>';

const moves: readonly [what: string, markup: string, items: FillItem[], to: string][] = [
  ['to the next box', loginBox + logoutBox, [loginItem], 'logout'],
  ['past a button', loginBox + save + logoutBox, [loginItem], 'logout'],
  [
    'past a locked box',
    `${loginBox}<label>Logo <input disabled></label>${logoutBox}`,
    [loginItem],
    'logout',
  ],
  [
    'past the last box that was written',
    loginBox + logoutBox + other,
    [loginItem, logoutItem],
    'format',
  ],
  [
    'to the first box where there is no next one',
    loginBox + logoutBox + save,
    [loginItem, logoutItem],
    'login',
  ],
  ['to no button at all', logoutBox.replaceAll('ogout', 'ogin') + save, [loginItem], ''],
];

test.each(moves)('focus moves on %s', async (_, markup, items, to) => {
  show(heading + markup);
  const results = await fill(items);
  expect(results.every((each) => each.outcome === 'filled')).toBe(true);
  expect(document.activeElement?.id).toBe(to);
});

test('where nothing was written focus stays', async () => {
  show(heading + loginBox + logoutBox);
  document.querySelector<HTMLElement>('#logout')?.focus();
  await fill([{ ...loginItem, expect: 'something else' }]);
  expect(document.activeElement?.id).toBe('logout');
});
