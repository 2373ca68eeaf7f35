import { expect, test } from 'vitest';
import type { FieldId } from '../../lib/consoles/ids.ts';
import { emailAddressFormat } from '../../lib/saml/name-id-format.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { type SavedOutcome, savedOutcome } from '../../lib/setup/saved-outcome.ts';
import type { FilledField } from '../../lib/setup/setup-state.ts';
import {
  der,
  loginUrlOf,
  otherTenantId,
  tenantId,
  testUser,
} from '../support/builders/identities.ts';
import { later, muchLater } from '../support/builders/setups.ts';

const filled = (wanted: string, changes: Partial<FilledField> = {}): FilledField => ({
  before: '',
  after: wanted,
  wanted,
  outcome: 'filled',
  at: later,
  saved: false,
  ...changes,
});
const savedAs = (value: string) => ({ savedAs: { value, at: muchLater } });
const login = loginUrlOf(tenantId);

const cases: readonly [SavedOutcome['kind'] | null, what: string, FieldId, FilledField][] = [
  [null, 'nothing that was shown since', 'samlSettings.loginUrl', filled(login)],
  ['saved', 'the same', 'samlSettings.loginUrl', filled(login, savedAs(login))],
  [
    'saved-other',
    'another value',
    'samlSettings.loginUrl',
    filled(login, savedAs(loginUrlOf(otherTenantId))),
  ],
  [
    'saved-changed',
    'small letters',
    'ssoUser.email',
    filled(testUser, savedAs(testUser.toLowerCase())),
  ],
  ['saved', 'the certificate itself', 'samlSettings.certificate', filled(pemOf(der), savedAs(der))],
  [
    'saved',
    'the form, which does not show the certificate',
    'samlSettings.certificate',
    filled(pemOf(der), { saved: true }),
  ],
  [
    'saved',
    'a choice by what it means',
    'samlSettings.binding',
    filled('HTTP-POST', { after: 'POST Binding', ...savedAs('HTTP-POST') }),
  ],
  [
    'saved-other',
    'another choice',
    'samlSettings.nameIdFormat',
    filled(emailAddressFormat, savedAs('urn:oasis:names:tc:SAML:2.0:nameid-format:transient')),
  ],
  [
    'saved',
    'the user’s name with a domain',
    'createUser.userName',
    filled('B.Simon', savedAs(testUser)),
  ],
  [
    'saved',
    'what was written, where no more is known',
    'samlSettings.jitEnable',
    { ...filled('on', savedAs('on')), wanted: undefined },
  ],
  [
    null,
    'what was put back',
    'samlSettings.loginUrl',
    filled(login, { outcome: 'put-back', ...savedAs(login) }),
  ],
];

test.each(cases)('%s where the console shows %s', (kind, _, field, entry) => {
  expect(savedOutcome(field, entry)?.kind ?? null).toBe(kind);
});

test('what the console shows, and how it differs, is told', () => {
  const entry = filled(testUser, savedAs(testUser.toLowerCase()));
  expect(savedOutcome('ssoUser.email', entry)).toEqual({
    kind: 'saved-changed',
    change: 'letter-case',
    value: testUser.toLowerCase(),
  });
});
