import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FillItem } from '../../lib/consoles/fill-order.ts';
import type { FillResult } from '../../lib/consoles/fill-result.ts';
import { allItems } from '../../lib/consoles/outline.ts';
import { element, outlined, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';
import { laidOut } from '../support/builders/geometry.ts';
import { loginUrlOf, objectId, otherCompany, tenantId } from '../support/builders/identities.ts';
import { aVisit } from '../support/builders/observations.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const login = loginUrlOf(tenantId);
const form = `<h1>Single Sign On Settings</h1>
  <section><h2>SAML Settings</h2>
    <label>Login URL <input id="login"></label>
    <label>Logout URL <input id="logout" value="https://old.example/"></label>
    <label>Binding Options <select id="binding">
      <option value="redirect">Redirect Binding</option><option value="post">POST Binding</option>
    </select></label>
    <h3>Just-In-Time User Provisioning</h3>
    <label><input type="checkbox" id="jit"> Enable Just-In-Time User Provisioning</label>
  </section>`;

const loginItem: FillItem = { field: 'samlSettings.loginUrl', expect: '', value: login };

async function fillOne(item: FillItem = loginItem): Promise<FillResult | undefined> {
  return (await fill([item]))[0];
}

const filled: readonly [FillItem, before: string, after: string][] = [
  [loginItem, '', login],
  [
    { field: 'samlSettings.logoutUrl', expect: 'https://old.example/', value: login },
    'https://old.example/',
    login,
  ],
  [
    { field: 'samlSettings.binding', expect: 'Redirect Binding', value: 'post' },
    'Redirect Binding',
    'POST Binding',
  ],
  [{ field: 'samlSettings.jitEnable', expect: 'off', value: 'on' }, 'off', 'on'],
];

test.each(filled)(
  '$field is filled, and what it held before is told',
  async (item, before, after) => {
    show(form);
    expect(await fillOne(item)).toEqual({ field: item.field, outcome: 'filled', before, after });
  },
);

test('all fields of an order are filled in one go', async () => {
  show(form);
  const results = await fill(filled.map(([item]) => item));
  expect(results.map((each) => each.outcome)).toEqual(['filled', 'filled', 'filled', 'filled']);
});

const refusals: readonly [
  outcome: FillResult['outcome'],
  what: string,
  prepare: () => void,
  FillItem,
][] = [
  ['missing', 'is gone', () => element('#login', HTMLElement).remove(), loginItem],
  [
    'ambiguous',
    'stands there twice',
    () => element('label', HTMLElement).after(element('label', HTMLElement).cloneNode(true)),
    loginItem,
  ],
  [
    'disabled',
    'is locked',
    () => element('#login', HTMLInputElement).toggleAttribute('disabled'),
    loginItem,
  ],
  [
    'changed-since-review',
    'was filled by somebody since the review',
    () => element('#login', HTMLInputElement).setAttribute('value', 'mine'),
    loginItem,
  ],
  [
    'option-missing',
    'lost the option',
    () => element('option[value=post]', HTMLElement).remove(),
    { field: 'samlSettings.binding', expect: 'Redirect Binding', value: 'post' },
  ],
  [
    'option-missing',
    'has the option locked',
    () => element('option[value=post]', HTMLElement).toggleAttribute('disabled'),
    { field: 'samlSettings.binding', expect: 'Redirect Binding', value: 'post' },
  ],
  [
    'missing',
    'belongs to another page',
    () => undefined,
    { field: 'ssoUser.email', expect: '', value: 'x' },
  ],
];

function heldValues(): string[] {
  return allItems(outlined().outline).map((item) => item.value);
}

test.each(refusals)('%s: a field that %s is left alone', async (outcome, _, prepare, item) => {
  show(form);
  prepare();
  const before = heldValues();
  expect((await fillOne(item))?.outcome).toBe(outcome);
  const after = heldValues();
  expect(after).toEqual(before);
});

test('another-page: on another company’s host nothing is written', async () => {
  show(form);
  const results = await fill([loginItem], { host: otherCompany });
  expect(results).toEqual([
    { field: 'samlSettings.loginUrl', outcome: 'another-page', before: '', after: '' },
  ]);
  expect(element('#login', HTMLInputElement).value).toBe('');
});

test.each([
  'https://larkspur.imagerelay.com/admin/users/7/edit',
  'https://tamarind.imagerelay.com/admin/account/single_sign_on',
])('another-page: where the document has gone on to %s, nothing is written', async (address) => {
  show(form);
  const results = await fill([loginItem], { address: () => address });
  expect(results.map((each) => each.outcome)).toEqual(['another-page']);
  expect(element('#login', HTMLInputElement).value).toBe('');
});

const bothUrls: FillItem[] = [
  loginItem,
  { field: 'samlSettings.logoutUrl', expect: 'https://old.example/', value: login },
];

test('another-page: where the document goes on meanwhile, the rest is left alone', async () => {
  show(form);
  let address = aVisit.address;
  element('#login', HTMLInputElement).addEventListener('change', () => {
    address = 'https://larkspur.imagerelay.com/admin/billing';
  });
  const results = await fill(bothUrls, { address: () => address });
  expect(results.map((each) => each.outcome)).toEqual(['filled', 'another-page']);
  expect(element('#logout', HTMLInputElement).value).toBe('https://old.example/');
});

const lockings: readonly [FillResult['outcome'], (logout: HTMLInputElement) => void][] = [
  ['disabled', (logout) => logout.toggleAttribute('disabled')],
  ['read-only', (logout) => logout.toggleAttribute('readonly')],
  ['hidden', (logout) => logout.style.setProperty('display', 'none')],
  ['transparent', (logout) => logout.style.setProperty('opacity', '0')],
  ['missing', (logout) => logout.remove()],
];

test.each(lockings)('%s: a field that another one’s value locks says so', async (outcome, lock) => {
  show(form);
  const logout = element('#logout', HTMLInputElement);
  element('#login', HTMLInputElement).addEventListener('input', () => lock(logout));
  const results = await fill(bothUrls);
  expect(results.map((each) => each.outcome)).toEqual(['filled', outcome]);
  expect(logout.value).toBe('https://old.example/');
});

test('covered: a field under something else is left alone', async () => {
  show(`${form}<p id="bubble">What’s new</p>`);
  const geometry = laidOut({}, element('#bubble', HTMLElement));
  const results = await fill([loginItem], { geometry });
  expect(results.map((each) => each.outcome)).toEqual(['covered']);
  expect(element('#login', HTMLInputElement).value).toBe('');
});

test('another-page: where another page stands by now nothing is written', async () => {
  show(form.replace('Single Sign On Settings', 'Billing').replace('SAML Settings', 'Cards'));
  expect((await fillOne())?.outcome).toBe('another-page');
  expect(element('#login', HTMLInputElement).value).toBe('');
});

test('another-page: where an application was reviewed and none is named, nothing is written', async () => {
  show(form);
  const results = await fill([loginItem], { application: objectId });
  expect(results.map((each) => each.outcome)).toEqual(['another-page']);
  expect(element('#login', HTMLInputElement).value).toBe('');
});

test('already: a field that holds the value is left as it is', async () => {
  show(form);
  const input = element('#login', HTMLInputElement);
  input.value = login;
  let events = 0;
  for (const type of ['input', 'change', 'focus'])
    input.addEventListener(type, () => (events += 1));
  expect(await fillOne({ ...loginItem, expect: login })).toEqual({
    field: 'samlSettings.loginUrl',
    outcome: 'already',
    before: login,
    after: login,
  });
  expect(events).toBe(0);
});

test('already: a choice that shows the wanted entry is left as it is', async () => {
  show(form);
  element('#binding', HTMLSelectElement).value = 'post';
  const item: FillItem = { field: 'samlSettings.binding', expect: 'POST Binding', value: 'post' };
  expect((await fillOne(item))?.outcome).toBe('already');
});

test('already: a locked field that holds the value is right', async () => {
  show(form);
  const input = element('#login', HTMLInputElement);
  input.value = login;
  input.disabled = true;
  expect((await fillOne({ ...loginItem, expect: login }))?.outcome).toBe('already');
});

test('a field that cannot be written does not keep the others from being written', async () => {
  show(form);
  element('#login', HTMLInputElement).remove();
  const jit: FillItem = { field: 'samlSettings.jitEnable', expect: 'off', value: 'on' };
  const results = await fill([loginItem, jit]);
  expect(results.map((each) => each.outcome)).toEqual(['missing', 'filled']);
});

test('nothing presses a button of the page', async () => {
  show(`<form>${form}<button>Save</button></form>`);
  let pressed = 0;
  element('form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    pressed += 1;
  });
  await fill(filled.map(([item]) => item));
  expect(pressed).toBe(0);
});
