import { expect, test } from 'vitest';
import { newSetup } from '../../lib/setup/new-setup.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { setupState } from '../../lib/setup/setup-state.ts';
import { company, objectId, testUser } from '../support/builders/identities.ts';
import { aFill, aFinishedSetup, aSetup, began, later } from '../support/builders/setups.ts';

test('a fresh setup proposes names that the admin may change', () => {
  expect(newSetup(aSetup().id, company, began).choices).toEqual({
    displayName: 'B.Simon',
    userName: 'B.Simon',
    firstName: 'B.',
    lastName: 'Simon',
    companyName: 'Larkspur',
    permissionTitle: 'SSO Basic',
  });
});

test('a fresh setup is not confirmed before the admin said so', () => {
  expect(newSetup(aSetup().id, company, began).company.confirmed).toBe(false);
});

test.each([
  ['a fresh setup', aSetup()],
  ['a finished setup', aFinishedSetup()],
  [
    'a setup with a pending test',
    reduce(aSetup(), { type: 'setup/test-started', at: later, way: 'sp' }),
  ],
  [
    'a setup with a refusal',
    reduce(aSetup(), {
      type: 'setup/value-refused',
      at: later,
      key: 'image-relay/sp.replyUrl',
      reason: 'foreign-host',
    }),
  ],
  [
    'a setup with a filled field',
    reduce(aSetup(), {
      type: 'setup/field-filled',
      at: later,
      field: 'ssoUser.email',
      before: '',
      after: testUser.toLowerCase(),
      outcome: 'changed',
      fill: aFill,
    }),
  ],
])('%s comes back from the store as it went in', (_, setup) => {
  expect(setupState.parse(JSON.parse(JSON.stringify(setup)))).toEqual(setup);
});

const filled = { before: '', after: 'x', outcome: 'filled', at: began, saved: false };
const names = aFinishedSetup().choices;
const stored = JSON.parse(JSON.stringify(aFinishedSetup())) as Record<string, unknown>;

test.each([
  ['nothing at all', null],
  ['a text', 'setup'],
  ['a list', [stored]],
  ['another version', { ...stored, version: 3 }],
  ['no version', { ...stored, version: undefined }],
  ['an id that is none', { ...stored, id: '../setup' }],
  ['a time that is none', { ...stored, createdAt: 'yesterday' }],
  ['a foreign host', { ...stored, company: { host: 'larkspur.example', confirmed: true } }],
  [
    'a host of the vendor',
    { ...stored, company: { host: 'support.imagerelay.com', confirmed: true } },
  ],
  ['a host with a port', { ...stored, company: { host: `${company}:8443`, confirmed: true } }],
  [
    'an object id that is no GUID',
    { ...stored, application: { objectId: 'x', appId: null, name: '' } },
  ],
  [
    'an application with an endless name',
    { ...stored, application: { objectId, appId: null, name: 'n'.repeat(301) } },
  ],
  [
    'a setting that nobody knows',
    { ...stored, facts: { 'entra/idp.password': { value: 'x', source: 'page', at: began } } },
  ],
  [
    'a setting of a third console',
    { ...stored, facts: { 'okta/idp.loginUrl': { value: 'x', source: 'page', at: began } } },
  ],
  [
    'a value without end',
    {
      ...stored,
      facts: { 'entra/app.name': { value: 'x'.repeat(20_001), source: 'page', at: began } },
    },
  ],
  [
    'a source that is none',
    { ...stored, facts: { 'entra/app.name': { value: 'x', source: 'guessed', at: began } } },
  ],
  [
    'a thumbprint in another form',
    { ...stored, certificate: { ...aFinishedSetup().certificate, thumbprint: 'a1:b2' } },
  ],
  ['a page that nobody knows', { ...stored, seen: { 'entra/secrets': began } }],
  ['a mark that is none', { ...stored, marks: { 'add-app': { mark: 'maybe', at: began } } }],
  ['a filled field that nobody knows', { ...stored, filled: { password: filled } }],
  [
    'an outcome that writes nothing',
    { ...stored, filled: { 'ssoUser.email': { ...filled, outcome: 'missing' } } },
  ],
  [
    'a filled field without what it held after that',
    { ...stored, filled: { 'ssoUser.email': { ...filled, after: undefined } } },
  ],
  [
    'a filled field that may be saved',
    { ...stored, filled: { 'ssoUser.email': { ...filled, saved: 'perhaps' } } },
  ],
  [
    'a value that the assistant is said to have read from itself',
    { ...stored, facts: { 'entra/app.name': { value: 'x', source: 'filled', at: began } } },
  ],
  ['an empty name', { ...stored, choices: { ...names, displayName: ' ' } }],
  ['a name without end', { ...stored, choices: { ...names, companyName: 'n'.repeat(121) } }],
  ['a user name with its domain', { ...stored, choices: { ...names, userName: testUser } }],
  ['a user name with a space', { ...stored, choices: { ...names, userName: 'B Simon' } }],
  [
    'more refusals than there can be',
    {
      ...stored,
      refused: Array.from({ length: 101 }, () => ({
        key: 'entra/app.name',
        reason: 'foreign-host',
        at: began,
      })),
    },
  ],
  [
    'a fourth way to test',
    {
      ...stored,
      tests: { pending: null, passed: { guess: { at: began, email: testUser } } },
    },
  ],
])('stored data with %s is refused', (_, data) => {
  expect(setupState.safeParse(data).success).toBe(false);
});

test('space around a chosen name does not come back', () => {
  const choices = { ...names, displayName: ' B.Simon ', userName: ' B.Simon ' };
  expect(setupState.parse({ ...stored, choices }).choices).toEqual(names);
});

test('what is more than a setup does not come back from the store', () => {
  expect(setupState.parse({ ...stored, injected: 'x' })).not.toHaveProperty('injected');
});
