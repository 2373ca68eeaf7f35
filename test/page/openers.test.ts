import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FillItem } from '../../lib/consoles/fill-order.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { element, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';
import { laidOut } from '../support/builders/geometry.ts';
import { der, loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { aLearned } from '../support/builders/learned.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const login = loginUrlOf(tenantId);
const loginItem: FillItem = { field: 'samlSettings.loginUrl', expect: '', value: login };
const certificateItem: FillItem = {
  field: 'samlSettings.certificate',
  expect: '',
  value: pemOf(der),
};

/** The form with this opener, which shows the box when it is pressed. */
function showForm(opener: string): { pressed: string[]; submitted: () => number } {
  show(`<h1>Single Sign On Settings</h1>
    <form><h2>SAML Settings</h2><label>Login URL <input id="login"></label>
      ${opener}<div id="place"></div></form>`);
  const pressed: string[] = [];
  let submits = 0;
  element('form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    submits += 1;
  });
  element('#opener', HTMLElement).addEventListener('click', () => {
    pressed.push(element('#login', HTMLInputElement).value);
    element('#place', HTMLElement).innerHTML =
      '<label>x.509 Certificate <textarea id="box"></textarea></label>';
  });
  return { pressed, submitted: () => submits };
}

const outcomes = async (...items: FillItem[]) => (await fill(items)).map((each) => each.outcome);

test('a box is opened before anything is written', async () => {
  const { pressed } = showForm('<button type="button" id="opener">Update Certificate</button>');
  expect(await outcomes(loginItem, certificateItem)).toEqual(['filled', 'filled']);
  expect(pressed).toEqual(['']);
  expect(element('#login', HTMLInputElement).value).toBe(login);
});

const harmless = [
  '<button type="button" id="opener">Update Certificate</button>',
  '<input type="button" id="opener" value="Update Certificate">',
  '<a href="#" id="opener">Update Certificate</a>',
  '<a href="#certificate" id="opener">Update Certificate</a>',
  '<a id="opener" role="button" tabindex="0">Update Certificate</a>',
  '<div role="button" tabindex="0" id="opener">Update Certificate</div>',
];

test.each(harmless)('%s is pressed', async (opener) => {
  const { pressed, submitted } = showForm(opener);
  expect(await outcomes(certificateItem)).toEqual(['filled']);
  expect(pressed).toHaveLength(1);
  expect(submitted()).toBe(0);
});

test('a button without a form has nothing to send, so it is pressed', async () => {
  showForm('<i id="opener"></i>');
  element('#opener', HTMLElement).remove();
  document.body.insertAdjacentHTML('beforeend', '<button id="opener">Update Certificate</button>');
  element('#opener', HTMLElement).addEventListener('click', () => {
    element('#place', HTMLElement).innerHTML =
      '<label>x.509 Certificate <textarea></textarea></label>';
  });
  expect(await outcomes(certificateItem)).toEqual(['filled']);
});

const harmful = [
  '<button id="opener">Update Certificate</button>',
  '<button type="submit" id="opener">Update Certificate</button>',
  '<input type="submit" id="opener" value="Update Certificate">',
  '<a href="/certificates/new" id="opener">Update Certificate</a>',
  '<a href="" id="opener">Update Certificate</a>',
];

test.each(harmful)('%s is for the admin to press', async (opener) => {
  const { pressed, submitted } = showForm(opener);
  const results = await fill([loginItem, certificateItem]);
  expect(results).toEqual([
    { field: 'samlSettings.loginUrl', outcome: 'filled', before: '', after: login },
    { field: 'samlSettings.certificate', outcome: 'open-it-first', before: '', after: '' },
  ]);
  expect(pressed).toEqual([]);
  expect(submitted()).toBe(0);
});

const opener = '<button type="button" id="opener">Update Certificate</button>';

test.each([
  ['Image Relay’s own', '<h3>Image Relay signing certificate</h3>'],
  ['the one to decrypt with', '<h3>Encryption</h3>'],
  ['the service provider’s', '<h3>Image Relay SAML Service Provider Details</h3>'],
])('what replaces another certificate, %s, is not pressed', async (_, heading) => {
  const { pressed } = showForm(`${heading}${opener}`);
  expect(await outcomes(certificateItem)).toEqual(['missing']);
  expect(pressed).toEqual([]);
});

test('no box is opened through what lies over its opener', async () => {
  const { pressed } = showForm(opener);
  const geometry = laidOut({}, document.documentElement);
  const [result] = await fill([certificateItem], { geometry });
  expect(result?.outcome).toBe('open-it-first');
  expect(pressed).toEqual([]);
});

test('after the admin pressed it the box is filled', async () => {
  const { pressed } = showForm('<button id="opener">Update Certificate</button>');
  element('#opener', HTMLElement).click();
  expect(await outcomes(certificateItem)).toEqual(['filled']);
  expect(pressed).toHaveLength(1);
});

/** Somebody's file says that the certificate belongs into a box of these words. */
const imported = aLearned('image-relay/sso-settings', 'samlSettings.certificate', {
  description: {
    kind: 'multiline',
    captions: ['Anhang'],
    section: ['Identity Provider'],
    name: 'attachment',
    route: '',
    neighbours: { before: '', after: '' },
  },
});

test.each([
  { confirmed: false, outcome: 'proposed', isFilled: false },
  { confirmed: true, outcome: 'filled', isFilled: true },
])('what comes to light is filled by an import only when confirmed: $confirmed', async (each) => {
  showForm('<button type="button" id="opener">Update Certificate</button>');
  element('#opener', HTMLElement).addEventListener('click', () => {
    element('#place', HTMLElement).innerHTML =
      '<h3>Identity Provider</h3><label>Anhang <textarea id="box" name="attachment"></textarea></label>';
  });
  const learned = [{ ...imported, confirmed: each.confirmed }];
  const [result] = await fill([certificateItem], { learned });
  expect(result?.outcome).toBe(each.outcome);
  expect(element('#box', HTMLTextAreaElement).value !== '').toBe(each.isFilled);
});
