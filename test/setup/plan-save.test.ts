import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../lib/consoles/ids.ts';
import { saveCaption } from '../../lib/consoles/save-control.ts';
import type { PlannedField } from '../../lib/setup/plan-fill.ts';
import { whyNoSave } from '../../lib/setup/plan-save.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { aSetup } from '../support/builders/setups.ts';

const planned = (field: FieldId, decision: PlannedField['decision']): PlannedField => ({
  field,
  now: '',
  next: 'x',
  confirmed: true,
  isShown: false,
  decision,
});
const login = planned('samlSettings.loginUrl', { kind: 'write' });
const logout = (decision: PlannedField['decision']) => planned('samlSettings.logoutUrl', decision);

describe('a form is saved where all of it will be there', () => {
  test.each([
    ['all is written', [login, logout({ kind: 'write' })], [login.field, 'samlSettings.logoutUrl']],
    ['the rest is right already', [login, logout({ kind: 'same' })], [login.field]],
    [
      'another value is replaced, as was ticked',
      [login, logout({ kind: 'conflict' })],
      [login.field, 'samlSettings.logoutUrl'],
    ],
  ] as const)('%s', (_, plan, writes) => {
    expect(whyNoSave(plan, new Set(writes))).toBeNull();
  });

  test.each([
    ['left-out', [login, logout({ kind: 'write' })], [login.field]],
    ['undecided', [login, logout({ kind: 'conflict' })], [login.field]],
    ['refused', [login, logout({ kind: 'refused', reason: 'missing' })], [login.field]],
    ['nothing-written', [logout({ kind: 'same' })], []],
  ] as const)('and not otherwise: %s', (reason, plan, writes) => {
    expect(whyNoSave(plan, new Set(writes))).toBe(reason);
  });
});

test.each([
  ['image-relay/sso-settings', undefined, 'Save'],
  ['image-relay/create-sso-user', undefined, 'Create'],
  ['entra/basic-saml', undefined, 'Save'],
  ['entra/basic-saml', 'de', 'Speichern'],
  ['entra/basic-saml', 'xx', null],
  ['entra/gallery', undefined, null],
  ['entra/create-user', undefined, null],
] as const)('the button of %s is called so in %s', (page, language, caption) => {
  expect(saveCaption(page, language)).toBe(caption);
});

test('that the assistant pressed it stays with the fields of that press, until one is put back', () => {
  const at = '2026-11-29T09:00:00.000Z';
  const fill = '7f9c1b2a-0e4d-4c68-8a35-1d2e3f4a5b6c';
  const field = login.field;
  const written = { before: '', after: 'x', outcome: 'filled', fill } as const;
  const filled = reduce(aSetup(), { type: 'setup/field-filled', at, field, ...written });
  const pressed = reduce(filled, { type: 'setup/save-pressed', at, fill, outcome: 'pressed' });
  expect(pressed.filled[field]).toMatchObject({ savePress: 'pressed' });
  const back = reduce(pressed, { type: 'setup/field-put-back', at, field, after: '' });
  expect(back.filled[field]).not.toHaveProperty('savePress');
});
