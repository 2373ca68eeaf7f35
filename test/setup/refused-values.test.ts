import { expect, test } from 'vitest';
import type { SettingName } from '../../lib/saml/settings.ts';
import { eventsFromObservation } from '../../lib/setup/events-from-observation.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  appId,
  company,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  otherAppId,
  otherCompany,
  otherTenantId,
  replyUrl,
  tenantId,
} from '../support/builders/identities.ts';
import {
  anObservation,
  fromEntra,
  fromImageRelay,
  readings,
} from '../support/builders/observations.ts';
import { aSetup, aSetupThatKnows, imageRelayApplication } from '../support/builders/setups.ts';

type Shown = Partial<Record<SettingName, string>>;

function takenAndRefused(setup: SetupState, shown: Shown, origin: typeof fromEntra) {
  const page = origin.console === 'entra' ? 'entra/saml' : 'image-relay/sso-settings';
  const seen = anObservation([page], { readings: readings(shown) });
  const events = eventsFromObservation(setup, seen, origin);
  return {
    taken: events.flatMap((event) => (event.type === 'setup/setting-seen' ? [event.key] : [])),
    refused: events.flatMap((event) =>
      event.type === 'setup/value-refused' ? [[event.key, event.reason]] : [],
    ),
  };
}

const foreign = [
  `https://${otherCompany}/sso/metadata`,
  `https://${company}.example/sso/metadata`,
  `https://${company}:8443/sso/metadata`,
  'https://www.imagerelay.com/sso/metadata',
  `https://sso.example/${company}`,
];

test.each(foreign)('the Metadata URL %s lies on a foreign host and is refused', (address) => {
  const shown = { 'sp.identifier': address, 'sp.replyUrl': replyUrl };
  expect(takenAndRefused(aSetup(), shown, fromImageRelay)).toEqual({
    taken: ['image-relay/sp.replyUrl'],
    refused: [['image-relay/sp.identifier', 'foreign-host']],
  });
});

test('an Assertion Consumer URL on a foreign host is refused', () => {
  const shown = { 'sp.identifier': metadataUrl, 'sp.replyUrl': foreign[0] ?? '' };
  expect(takenAndRefused(aSetup(), shown, fromImageRelay)).toEqual({
    taken: ['image-relay/sp.identifier'],
    refused: [['image-relay/sp.replyUrl', 'foreign-host']],
  });
});

test('one address for both of Image Relay’s addresses is taken for neither', () => {
  const shown = { 'sp.identifier': replyUrl, 'sp.replyUrl': replyUrl };
  expect(takenAndRefused(aSetup(), shown, fromImageRelay)).toEqual({
    taken: [],
    refused: [
      ['image-relay/sp.identifier', 'same-address'],
      ['image-relay/sp.replyUrl', 'same-address'],
    ],
  });
});

test('one address for both that Entra has saved is told as it is', () => {
  const shown = { 'sp.identifier': replyUrl, 'sp.replyUrl': replyUrl };
  expect(takenAndRefused(aSetup(), shown, fromEntra).refused).toEqual([]);
});

test('what Entra has saved for another company is told as it is', () => {
  const shown = { 'sp.identifier': `https://${otherCompany}/sso/metadata` };
  expect(takenAndRefused(aSetup(), shown, fromEntra)).toEqual({
    taken: ['entra/sp.identifier'],
    refused: [],
  });
});

const ofOneTenant = {
  'idp.loginUrl': loginUrlOf(tenantId),
  'idp.logoutUrl': loginUrlOf(tenantId),
  'idp.identifier': issuerOf(tenantId),
  'idp.metadataUrl': federationMetadataOf(tenantId, appId),
} as const;
const all = Object.keys(ofOneTenant).map((setting) => `entra/${setting}`);

test('addresses of one tenant and one application are all taken', () => {
  const setup = aSetup({ application: imageRelayApplication });
  const { taken, refused } = takenAndRefused(setup, ofOneTenant, fromEntra);
  expect(taken).toEqual(expect.arrayContaining(all));
  expect(refused).toEqual([]);
});

test('the tenant is the one that the addresses name', () => {
  expect(takenAndRefused(aSetup(), ofOneTenant, fromEntra).taken).toContain('entra/tenant.id');
});

test('a page whose addresses disagree names no tenant', () => {
  const shown = { ...ofOneTenant, 'idp.identifier': issuerOf(otherTenantId) };
  expect(takenAndRefused(aSetup(), shown, fromEntra).taken).toEqual([]);
});

test('Image Relay’s form names no tenant', () => {
  const { taken } = takenAndRefused(aSetup(), ofOneTenant, fromImageRelay);
  expect(taken).not.toContain('image-relay/tenant.id');
  expect(taken).not.toContain('entra/tenant.id');
});

const strangers: readonly [setting: SettingName, value: string][] = [
  ['idp.loginUrl', loginUrlOf(otherTenantId)],
  ['idp.logoutUrl', loginUrlOf(otherTenantId)],
  ['idp.identifier', issuerOf(otherTenantId)],
  ['idp.metadataUrl', federationMetadataOf(otherTenantId, appId)],
];

test.each(strangers)(
  'one %s of another tenant has all addresses of the page refused',
  (setting, value) => {
    const shown = { ...ofOneTenant, [setting]: value };
    expect(takenAndRefused(aSetup(), shown, fromEntra)).toEqual({
      taken: [],
      refused: all.map((key) => [key, 'tenants-disagree']),
    });
  },
);

test('the sign-out address that all tenants share agrees with each', () => {
  const shown = {
    ...ofOneTenant,
    'idp.logoutUrl': 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0',
  };
  expect(takenAndRefused(aSetup(), shown, fromEntra).refused).toEqual([]);
});

test('upper-case letters do not make another tenant of one', () => {
  const shown = { ...ofOneTenant, 'idp.loginUrl': loginUrlOf(tenantId.toUpperCase()) };
  expect(takenAndRefused(aSetup(), shown, fromEntra).refused).toEqual([]);
});

test('a tenant that is known already refuses the addresses of another', () => {
  const setup = aSetupThatKnows({ 'entra/tenant.id': otherTenantId });
  expect(takenAndRefused(setup, ofOneTenant, fromEntra).taken).toEqual([]);
});

test.each([
  [
    'the page',
    aSetup({ application: { ...imageRelayApplication, appId: null } }),
    { 'app.appId': otherAppId },
  ],
  ['the setup', aSetup({ application: { ...imageRelayApplication, appId: otherAppId } }), {}],
])(
  'a metadata address of another application than %s names is refused alone',
  (_, setup, named) => {
    const { taken, refused } = takenAndRefused(setup, { ...ofOneTenant, ...named }, fromEntra);
    expect(refused).toEqual([['entra/idp.metadataUrl', 'another-application']]);
    expect(taken).toContain('entra/idp.loginUrl');
  },
);

test('what Image Relay has saved for another tenant is told as it is', () => {
  const setup = aSetupThatKnows({ 'entra/tenant.id': tenantId });
  const shown = { 'idp.loginUrl': loginUrlOf(otherTenantId) };
  expect(takenAndRefused(setup, shown, fromImageRelay)).toEqual({
    taken: ['image-relay/idp.loginUrl'],
    refused: [],
  });
});
