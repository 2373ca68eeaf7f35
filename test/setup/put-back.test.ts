import { expect, test } from 'vitest';
import { holds } from '../../lib/guide/condition.ts';
import { undoItems } from '../../lib/setup/fill-items.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { FilledField, SetupState } from '../../lib/setup/setup-state.ts';
import { aField, anObservation } from '../support/builders/observations.ts';
import { aFill, aSetup, later, muchLater } from '../support/builders/setups.ts';

const otherFill = '0f3e2d1c-4b5a-4968-8776-a5b4c3d2e1f0';
const entry = (before: string, after: string, changes: Partial<FilledField> = {}): FilledField => ({
  before,
  after,
  outcome: 'filled',
  at: later,
  fill: aFill,
  saved: false,
  ...changes,
});

const setup = aSetup({
  filled: {
    'samlSettings.loginUrl': entry('', 'login'),
    'samlSettings.logoutUrl': entry('old', 'LOGOUT', { outcome: 'changed' }),
    'samlSettings.binding': entry('Redirect Binding', 'POST Binding'),
    'samlSettings.jitEnable': entry('on', 'on', { outcome: 'already' }),
    'samlSettings.jitGroup': entry('', 'SSO Basic', { fill: otherFill }),
    'ssoUser.email': entry('', 'b.simon@larkspur.example'),
  },
});
const page = (logoutNow: string) =>
  anObservation(['image-relay/sso-settings'], {
    fields: [
      aField('samlSettings.loginUrl', { now: 'login' }),
      aField('samlSettings.logoutUrl', { now: logoutNow }),
      aField('samlSettings.binding', {
        now: 'POST Binding',
        options: [
          { value: 'redirect', text: 'Redirect Binding' },
          { value: 'post', text: 'POST Binding' },
        ],
      }),
      aField('samlSettings.jitEnable', { now: 'on' }),
      aField('samlSettings.jitGroup', { now: 'SSO Basic' }),
    ],
  });
const press = { page: 'image-relay/sso-settings', fill: aFill } as const;

test('all that one press has written into a page is put back, and nothing else', () => {
  expect(undoItems(setup, page('LOGOUT'), press)).toEqual({
    items: [
      { field: 'samlSettings.loginUrl', expect: 'login', value: '' },
      { field: 'samlSettings.logoutUrl', expect: 'LOGOUT', value: 'old' },
      { field: 'samlSettings.binding', expect: 'POST Binding', value: 'redirect' },
    ],
    left: [],
  });
});

test('a field that holds something else meanwhile is left, and named', () => {
  const { items, left } = undoItems(setup, page('mine'), press);
  expect(items.map(({ field }) => field)).toEqual([
    'samlSettings.loginUrl',
    'samlSettings.binding',
  ]);
  expect(left).toEqual(['samlSettings.logoutUrl']);
});

const backAgain = (now: SetupState) =>
  reduce(now, {
    type: 'setup/field-put-back',
    at: muchLater,
    field: 'samlSettings.loginUrl',
    after: '',
  });

test('what was put back is not put back twice', () => {
  const again = undoItems(backAgain(setup), page('LOGOUT'), press);
  expect(again.items.map(({ field }) => field)).not.toContain('samlSettings.loginUrl');
  expect(again.left).toEqual([]);
});

test('a field that was put back does not count as filled', () => {
  const filled = { kind: 'filled', field: 'samlSettings.loginUrl' } as const;
  expect(holds(filled, setup)).toBe(true);
  expect(holds(filled, backAgain(setup))).toBe(false);
});

test('what was there before the first fill stays known', () => {
  const originals = { 'samlSettings.loginUrl': { value: 'mine', at: later } };
  expect(backAgain({ ...setup, originals }).originals).toEqual(originals);
});

test('a field that was never filled cannot be put back', () => {
  expect(backAgain(aSetup())).toEqual(aSetup());
});

test('a certificate that was put back is not taken for saved with the form', () => {
  const certificate = entry('', 'PEM', { outcome: 'put-back' });
  const now = aSetup({ filled: { 'samlSettings.certificate': certificate } });
  expect(reduce(now, { type: 'setup/form-saved', at: muchLater, loadedAt: muchLater })).toBe(now);
});

test('what was put back keeps the name of its press, and counts no longer as saved', () => {
  const saved = entry('', 'login', { saved: true, savedAs: { value: 'login', at: later } });
  const now = backAgain(aSetup({ filled: { 'samlSettings.loginUrl': saved } }));
  expect(now.filled['samlSettings.loginUrl']).toEqual(entry('', '', { outcome: 'put-back' }));
});
