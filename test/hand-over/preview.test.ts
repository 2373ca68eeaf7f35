import { expect, test } from 'vitest';
import type { HandOver } from '../../lib/hand-over/hand-over.ts';
import { eventFrom, misfitOf, previewOf } from '../../lib/hand-over/preview.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  appId,
  federationMetadataOf,
  loginUrlOf,
  otherAppId,
  otherCompany,
  otherTenantId,
  tenantId,
  testUser,
} from '../support/builders/identities.ts';
import {
  aSetup,
  aSetupThatKnows,
  imageRelayApplication,
  later,
  muchLater,
} from '../support/builders/setups.ts';
import { entraHalf, relayHalf } from './support/halves.ts';

const otherTenant = entraHalf({
  facts: { 'entra/tenant.id': otherTenantId, 'entra/idp.loginUrl': loginUrlOf(otherTenantId) },
});
const take = (setup: SetupState, half: HandOver) => reduce(setup, eventFrom(half, null, muchLater));

test('a hand-over of the setup’s own company fits', () => {
  expect(misfitOf(aSetup(), entraHalf())).toBeNull();
  expect(misfitOf(aSetup(), relayHalf())).toBeNull();
});

test('one of another company does not', () => {
  expect(misfitOf(aSetup(), entraHalf({ host: otherCompany }))).toBe('another-company');
});

test('one of another tenant than the console showed does not', () => {
  const setup = aSetupThatKnows({ 'entra/idp.loginUrl': loginUrlOf(tenantId) });
  expect(misfitOf(setup, otherTenant)).toBe('another-tenant');
  expect(misfitOf(setup, entraHalf())).toBeNull();
});

/** Entra's half of a second "Image Relay" in the same tenant, left from a former try. */
const facts = {
  'entra/app.appId': otherAppId,
  'entra/idp.metadataUrl': federationMetadataOf(tenantId, otherAppId),
} as const;
test.each([
  ['by its id', { 'entra/app.appId': otherAppId }],
  [
    'in the address of its metadata',
    { 'entra/idp.metadataUrl': federationMetadataOf(tenantId, otherAppId) },
  ],
])('one that names another application than the adopted one %s does not', (_, named) => {
  const setup = aSetup({ application: imageRelayApplication });
  expect(misfitOf(setup, entraHalf({ facts: named }))).toBe('another-application');
  expect(misfitOf(setup, entraHalf())).toBeNull();
});

test('one of another application than the console showed does not, and any does where none is known', () => {
  const shown = aSetupThatKnows({ 'entra/idp.metadataUrl': federationMetadataOf(tenantId, appId) });
  expect(misfitOf(shown, entraHalf({ facts }))).toBe('another-application');
  expect(misfitOf(shown, entraHalf())).toBeNull();
  const idUnknown = { ...imageRelayApplication, appId: null };
  expect(misfitOf(aSetup({ application: idUnknown }), entraHalf({ facts }))).toBeNull();
});

test('an application that only another hand-over named stands in no one’s way', () => {
  expect(misfitOf(take(aSetup(), entraHalf({ facts })), entraHalf())).toBeNull();
});

test('letters of either size name the same application', () => {
  const setup = aSetup({ application: { ...imageRelayApplication, appId: appId.toUpperCase() } });
  expect(misfitOf(setup, entraHalf())).toBeNull();
});

test('a tenant that only another hand-over named stands in no one’s way', () => {
  expect(misfitOf(take(aSetup(), otherTenant), entraHalf())).toBeNull();
});

test('each value says what becomes of it', () => {
  const setup = take(
    aSetupThatKnows({ 'entra/testUser.upn': 'somebody@larkspur.example' }),
    entraHalf({
      madeAt: '2026-11-02T08:00:00.000Z',
      facts: {
        'entra/tenant.id': tenantId,
        'entra/idp.loginUrl': `${loginUrlOf(tenantId)}/`,
      },
    }),
  );
  const effects = previewOf(setup, entraHalf(), null).map(({ key, effect }) => [key, effect]);
  expect(Object.fromEntries(effects)).toMatchObject({
    'entra/tenant.id': 'same',
    'entra/idp.loginUrl': 'replaces',
    'entra/idp.logoutUrl': 'new',
    'entra/testUser.upn': 'stays',
  });
});

test('a preview comes to what taking comes to', () => {
  const setup = aSetupThatKnows({ 'entra/testUser.upn': 'somebody@larkspur.example' });
  const after = take(setup, entraHalf());
  for (const { key, value, effect } of previewOf(setup, entraHalf(), null)) {
    expect(after.facts[key]?.value === value).toBe(effect !== 'stays');
  }
});

test('without a setup everything is new', () => {
  const effects = previewOf(null, entraHalf(), null).map(({ effect }) => effect);
  expect(new Set(effects)).toEqual(new Set(['new']));
  expect(previewOf(null, entraHalf(), null)).toContainEqual({
    key: 'entra/testUser.upn',
    value: testUser,
    now: null,
    effect: 'new',
  });
});

test('a hand-over from the future counts from now', () => {
  expect(eventFrom(entraHalf({ madeAt: '2099-01-01T00:00:00.000Z' }), null, later).madeAt).toBe(
    later,
  );
});
