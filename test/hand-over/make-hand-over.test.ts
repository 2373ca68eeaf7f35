import { expect, test } from 'vitest';
import { mailTextOf } from '../../lib/hand-over/mail-text.ts';
import { handOverText, makeHandOver } from '../../lib/hand-over/make-hand-over.ts';
import { openHandOver } from '../../lib/hand-over/open-hand-over.ts';
import { eventFrom } from '../../lib/hand-over/preview.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { appId, company, tenantId, thumbprint } from '../support/builders/identities.ts';
import { aKnownSetup, fullDetails } from '../support/builders/known-setups.ts';
import { aSetup, aSetupThatKnows, savedFacts } from '../support/builders/setups.ts';
import { entraHalf } from './support/halves.ts';

const now = new Date('2026-11-02T12:00:00.000Z');
const make = (setup: SetupState, side: 'entra' | 'image-relay') => makeHandOver(setup, side, now);

test('Entra’s half holds what Image Relay needs, and nothing of Image Relay', () => {
  const half = make(aKnownSetup(), 'entra');
  expect(Object.keys(half?.facts ?? {})).toEqual([
    'entra/tenant.id',
    'entra/app.appId',
    'entra/idp.loginUrl',
    'entra/idp.logoutUrl',
    'entra/idp.identifier',
    'entra/idp.metadataUrl',
    'entra/idp.certificate',
    'entra/testUser.upn',
  ]);
  expect(half).toMatchObject({ host: company, names: { firstName: 'B.', lastName: 'Simon' } });
  expect(half?.names).not.toHaveProperty('permissionTitle');
});

test('Image Relay’s half holds what Entra needs', () => {
  const half = make(aKnownSetup(), 'image-relay');
  expect(Object.keys(half?.facts ?? {})).toEqual([
    'image-relay/sp.identifier',
    'image-relay/sp.replyUrl',
    'image-relay/permission.title',
  ]);
  expect(half?.names).toEqual({ permissionTitle: 'SSO Basic' });
});

test('each half names its own steps and no test', () => {
  const entra = make(aKnownSetup(), 'entra')?.steps ?? [];
  const relay = make(aKnownSetup(), 'image-relay')?.steps ?? [];
  expect(entra).toContain('copy-urls');
  expect(relay).toContain('saml-settings');
  expect([...entra, ...relay].filter((each) => each.startsWith('test-'))).toEqual([]);
  expect(entra.filter((each) => relay.includes(each))).toEqual([]);
});

test('tenant and application are told as well where only an address and the adopted application do', () => {
  const { 'entra/tenant.id': _, ...facts } = savedFacts as Record<string, string>;
  const setup = aSetupThatKnows(facts, { application: aKnownSetup().application });
  const half = make(setup, 'entra');
  expect(half?.facts).toMatchObject({ 'entra/tenant.id': tenantId, 'entra/app.appId': appId });
});

test('of what nobody knows nothing is handed over', () => {
  expect(make(aSetup(), 'entra')).toBeNull();
  expect(make(aSetup(), 'image-relay')).toBeNull();
});

test('what came with a hand-over does not go on to a third', () => {
  const taken = reduce(aSetup(), eventFrom(entraHalf(), null, now.toISOString()));
  expect(make(taken, 'entra')).toBeNull();
});

test('what was made can be read', async () => {
  const half = make(aKnownSetup(), 'image-relay');
  if (half === null) throw new Error('nothing was made');
  expect(await openHandOver(await handOverText(half))).toEqual(half);
});

test('the message says the values, what to compare, and holds the file', async () => {
  const half = make(aKnownSetup(), 'entra');
  if (half === null) throw new Error('nothing was made');
  const message = mailTextOf(half, fullDetails, await handOverText(half));
  expect(message).toContain(`Tenant ID (Entra): ${tenantId}`);
  expect(message).toContain(
    `Thumbprint (SHA-1): ${thumbprint.slice(0, 4)} ${thumbprint.slice(4, 8)} `,
  );
  expect(message).toContain('call the sender on a number that you know');
  expect(message).toContain('no forgery');
  expect(await openHandOver(message)).toEqual(half);
});
