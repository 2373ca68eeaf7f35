import { expect, test } from 'vitest';
import { type Condition, expectedValue, holds } from '../../lib/guide/condition.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  company,
  loginUrlOf,
  otherTenantId,
  otherThumbprint,
  tenantId,
  testUser,
  thumbprint,
} from '../support/builders/identities.ts';
import {
  aSetup,
  aSetupThatKnows,
  began,
  certificateDetails,
  imageRelayApplication,
} from '../support/builders/setups.ts';

const loginUrlKnown: Condition = { kind: 'known', fact: 'entra/idp.loginUrl' };
const loginUrlEqual: Condition = {
  kind: 'equal',
  fact: 'image-relay/idp.loginUrl',
  to: { fact: 'entra/idp.loginUrl' },
};
const fillSearch: Condition = { kind: 'filled', field: 'gallery.search' };
const filled = {
  before: '',
  after: 'Image Relay',
  outcome: 'filled',
  at: began,
  saved: false,
} as const;
const passed = { at: began, email: testUser };

const conditions: readonly [what: string, Condition, SetupState, boolean][] = [
  [
    'one of its pages was seen',
    { kind: 'seen', pages: ['entra/saml', 'entra/sso-method'] },
    aSetup({ seen: { 'entra/sso-method': began } }),
    true,
  ],
  [
    'another page was seen',
    { kind: 'seen', pages: ['entra/saml'] },
    aSetup({ seen: { 'entra/home': began } }),
    false,
  ],
  [
    'the address was saved in small letters',
    { kind: 'equal', fact: 'image-relay/ssoUser.email', to: { fact: 'entra/testUser.upn' } },
    aSetupThatKnows({
      'image-relay/ssoUser.email': testUser.toLowerCase(),
      'entra/testUser.upn': testUser,
    }),
    true,
  ],
  [
    'the fact is known',
    loginUrlKnown,
    aSetupThatKnows({ 'entra/idp.loginUrl': loginUrlOf(tenantId) }),
    true,
  ],
  [
    'only the other console’s fact is known',
    loginUrlKnown,
    aSetupThatKnows({ 'image-relay/idp.loginUrl': loginUrlOf(tenantId) }),
    false,
  ],
  [
    'both consoles hold the same value',
    loginUrlEqual,
    aSetupThatKnows({
      'entra/idp.loginUrl': loginUrlOf(tenantId),
      'image-relay/idp.loginUrl': loginUrlOf(tenantId),
    }),
    true,
  ],
  [
    'the consoles hold different values',
    loginUrlEqual,
    aSetupThatKnows({
      'entra/idp.loginUrl': loginUrlOf(tenantId),
      'image-relay/idp.loginUrl': loginUrlOf(otherTenantId),
    }),
    false,
  ],
  ['neither console holds a value', loginUrlEqual, aSetup(), false],
  [
    'a fact has the chosen name',
    { kind: 'equal', fact: 'image-relay/jit.permission', to: { choice: 'permissionTitle' } },
    aSetupThatKnows({ 'image-relay/jit.permission': 'SSO Basic' }),
    true,
  ],
  [
    'a box is not ticked',
    { kind: 'equal', fact: 'image-relay/jit.enabled', to: { literal: 'on' } },
    aSetupThatKnows({ 'image-relay/jit.enabled': 'off' }),
    false,
  ],
  [
    'an application was adopted',
    { kind: 'application' },
    aSetup({ application: imageRelayApplication }),
    true,
  ],
  ['no application was adopted', { kind: 'application' }, aSetup(), false],
  ['the field was filled', fillSearch, aSetup({ filled: { 'gallery.search': filled } }), true],
  [
    'the page kept it in another form',
    fillSearch,
    aSetup({ filled: { 'gallery.search': { ...filled, outcome: 'changed' } } }),
    true,
  ],
  [
    'the page did not keep what was filled',
    fillSearch,
    aSetup({ filled: { 'gallery.search': { ...filled, outcome: 'not-kept' } } }),
    false,
  ],
  ['another field was filled', fillSearch, aSetup({ filled: { 'ssoUser.email': filled } }), false],
  [
    'the test was passed that way',
    { kind: 'test', way: 'sp' },
    aSetup({ tests: { pending: null, passed: { sp: passed } } }),
    true,
  ],
  [
    'a test was passed another way',
    { kind: 'test', way: 'sp' },
    aSetup({ tests: { pending: null, passed: { tile: passed } } }),
    false,
  ],
  [
    'one of several holds',
    { kind: 'any', of: [fillSearch, { kind: 'application' }] },
    aSetup({ application: imageRelayApplication }),
    true,
  ],
  [
    'none of several holds',
    { kind: 'any', of: [fillSearch, { kind: 'application' }] },
    aSetup(),
    false,
  ],
];

test.each(conditions.filter(([, , , isMet]) => isMet))(
  'a condition holds where %s',
  (_, condition, setup) => {
    expect(holds(condition, setup)).toBe(true);
  },
);

test.each(conditions.filter(([, , , isMet]) => !isMet))(
  'a condition does not hold where %s',
  (_, condition, setup) => {
    expect(holds(condition, setup)).toBe(false);
  },
);

const certificates: readonly [what: string, SetupState, boolean][] = [
  ['that Entra lists as active counts', broughtWhile(thumbprint), true],
  ['that differs from the active one does not count', broughtWhile(otherThumbprint), false],
  [
    'does not count before Entra’s list was seen',
    aSetup({ certificate: certificateDetails }),
    false,
  ],
  [
    'that was never brought does not count',
    aSetupThatKnows({ 'entra/idp.thumbprint': thumbprint }),
    false,
  ],
];

function broughtWhile(active: string): SetupState {
  return aSetupThatKnows({ 'entra/idp.thumbprint': active }, { certificate: certificateDetails });
}

test.each(certificates)('a certificate %s', (_, setup, isMet) => {
  expect(holds({ kind: 'certificate' }, setup)).toBe(isMet);
});

test.each([
  [{ own: 'sign-on-url' }, `https://${company}/`],
  [{ own: 'name-id-format' }, 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'],
  [{ literal: 'HTTP-POST' }, 'HTTP-POST'],
  [{ choice: 'displayName' }, 'B.Simon'],
  [{ fact: 'entra/testUser.upn' }, testUser],
  [{ fact: 'entra/idp.loginUrl' }, null],
] as const)('%j is to be %j', (expected, value) => {
  const setup = aSetupThatKnows({ 'entra/testUser.upn': testUser });
  expect(expectedValue(expected, setup)).toBe(value);
});
