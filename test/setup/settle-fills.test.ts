import { expect, test } from 'vitest';
import type { FieldState } from '../../lib/consoles/observation.ts';
import type { BegunFill } from '../../lib/setup/begun-fill.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { eventsFromSight } from '../../lib/setup/settle-fills.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { aField, anObservation, aVisit } from '../support/builders/observations.ts';
import { aFill, aSetup, began, later } from '../support/builders/setups.ts';

const login = 'https://login.example/saml2';
const old = 'https://old.example/';
const transient = { value: 't', text: 'Transient' };
const email = { value: 'e', text: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress' };

const begun: BegunFill = {
  fill: aFill,
  kind: 'fill',
  at: later,
  page: 'image-relay/sso-settings',
  visitId: aVisit.id,
  fields: [{ field: 'samlSettings.loginUrl', before: old, wanted: login }],
};
const back: BegunFill = {
  ...begun,
  kind: 'put-back',
  fields: [{ field: 'samlSettings.loginUrl', before: login, wanted: old }],
};
const filled: SetupState['filled'] = {
  'samlSettings.loginUrl': {
    before: old,
    after: login,
    outcome: 'filled',
    at: began,
    fill: aFill,
    saved: false,
  },
};

/** The setup after the page of a begun press was seen with these fields in another document. */
function seenAfter(
  press: BegunFill,
  fields: readonly FieldState[],
  known: Partial<SetupState> = {},
) {
  const setup = aSetup({ begun: [press], ...known });
  const seen = anObservation(['image-relay/sso-settings'], { fields: [...fields] });
  return eventsFromSight(setup, seen, new Set([aFill])).reduce(reduce, setup);
}
const loginIs = (now: string, changes: Partial<FieldState> = {}) =>
  aField('samlSettings.loginUrl', { now, ...changes });

test('a field that holds what was wanted was filled, and can be put back', () => {
  const setup = seenAfter(begun, [loginIs(login)]);
  expect(setup).not.toHaveProperty('begun');
  expect(setup.filled['samlSettings.loginUrl']).toMatchObject({
    outcome: 'filled',
    before: old,
    after: login,
    at: later,
    fill: aFill,
  });
  expect(setup.originals['samlSettings.loginUrl']?.value).toBe(old);
});

test('a choice counts by what its entry means', () => {
  const press: BegunFill = {
    ...begun,
    fields: [{ field: 'samlSettings.nameIdFormat', before: 'Transient', wanted: email.text }],
  };
  const state = aField('samlSettings.nameIdFormat', {
    now: email.text,
    options: [transient, email],
  });
  const setup = seenAfter(press, [state]);
  expect(setup.filled['samlSettings.nameIdFormat']?.outcome).toBe('filled');
});

test('a field that holds what stood there before was not written', () => {
  expect(seenAfter(begun, [loginIs(old)])).toEqual(aSetup());
});

test('of a field that holds something else it is not known, and what stood there stays known', () => {
  const setup = seenAfter(begun, [loginIs('https://third.example/')]);
  expect(setup).not.toHaveProperty('begun');
  expect(setup.filled['samlSettings.loginUrl']).toMatchObject({
    outcome: 'unknown',
    after: 'https://third.example/',
    wanted: login,
  });
  expect(setup.originals['samlSettings.loginUrl']?.value).toBe(old);
});

test('each field of a press is settled by itself', () => {
  const press: BegunFill = {
    ...begun,
    fields: [
      ...begun.fields,
      { field: 'samlSettings.logoutUrl', before: '', wanted: login },
      { field: 'samlSettings.jitEnable', before: 'off', wanted: 'on' },
    ],
  };
  const jit = aField('samlSettings.jitEnable', { now: 'off' });
  const setup = seenAfter(press, [loginIs(login), jit]);
  expect(setup.filled['samlSettings.loginUrl']?.outcome).toBe('filled');
  expect(setup.filled['samlSettings.logoutUrl']?.outcome).toBe('unknown');
  expect(setup.filled).not.toHaveProperty('samlSettings.jitEnable');
});

test('a field that was put back says so', () => {
  const setup = seenAfter(back, [loginIs(old)], { filled });
  expect(setup.filled['samlSettings.loginUrl']).toMatchObject({ outcome: 'put-back', after: old });
});

test('a field that was not put back is as it was', () => {
  expect(seenAfter(back, [loginIs(login)], { filled })).toEqual(aSetup({ filled }));
});

test('a field that holds neither after it was to be put back is not known, and keeps what it held', () => {
  const setup = seenAfter(back, [loginIs('third')], { filled });
  expect(setup.filled['samlSettings.loginUrl']).toMatchObject({
    outcome: 'unknown',
    before: old,
    after: 'third',
  });
});

test('a page that does not show the form settles nothing', () => {
  const setup = aSetup({ begun: [begun] });
  const closed = anObservation(['image-relay/sso-settings'], {
    fields: [loginIs('', { outcome: 'missing' })],
  });
  const other = anObservation(['image-relay/home']);
  expect(eventsFromSight(setup, closed, new Set([aFill]))).toEqual([]);
  expect(eventsFromSight(setup, other, new Set([aFill]))).toEqual([]);
});

test('a press whose document still stands is left to that document', () => {
  const setup = aSetup({ begun: [begun] });
  const seen = anObservation(['image-relay/sso-settings'], { fields: [loginIs(old)] });
  expect(eventsFromSight(setup, seen, new Set())).toEqual([]);
});

test('the form of another record settles nothing', () => {
  const press: BegunFill = {
    ...begun,
    page: 'image-relay/create-permission',
    fields: [{ field: 'permission.ssoOnly', before: 'off', wanted: 'on' }],
  };
  const setup = aSetup({ begun: [press] });
  const seen = anObservation(['image-relay/create-permission'], {
    fields: [
      aField('permission.title', { now: 'Administrators' }),
      aField('permission.ssoOnly', { now: 'on' }),
    ],
  });
  expect(eventsFromSight(setup, seen, new Set([aFill]))).toEqual([]);
});
