import {
  appId,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  otherCompany,
  otherTenantId,
  tenantId,
} from '../../../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../../../support/builders/known-setups.ts';
import { aSetup } from '../../../support/builders/setups.ts';
import { type Case, type Cases, formWith } from './case.ts';

const known = aKnownSetup();
const wsFederation = 'https://login.microsoftonline.com/common/wsfederation?wa=wsignout1.0';
const userAccess = `https://launcher.myapps.microsoft.com/api/signin/${appId}?tenantId=${tenantId}`;

/** What both addresses refuse alike, whether it was saved or stands in the form only. */
function alike(setting: 'loginUrl' | 'logoutUrl'): readonly Case[] {
  const wrong: readonly [what: string, value: string, says: string][] = [
    ['the User access URL', userAccess, 'user-access-url'],
    ['the address of My Apps', 'https://myapps.microsoft.com/', 'user-access-url'],
    ['the Entra Identifier', issuerOf(tenantId), 'entra-identifier'],
    ['the metadata address', federationMetadataOf(tenantId, appId), 'metadata-address'],
    ['another tenant’s', loginUrlOf(otherTenantId), 'another-tenant'],
    ['a slash more', `${loginUrlOf(tenantId)}/`, 'another-slash'],
    ['half of it', loginUrlOf(tenantId).slice(0, -8), `not-a-${setting.slice(0, -3)}-url`],
    [
      'a look-alike host',
      loginUrlOf(tenantId).replace('.com', '.com.evil.example'),
      `not-a-${setting.slice(0, -3)}-url`,
    ],
  ];
  return wrong.flatMap(([what, value, reason]) => [
    {
      what: `${what}, saved`,
      setup: aKnownSetupWith({ [`image-relay/idp.${setting}`]: value }),
      says: `failure: ${reason}`,
    },
    {
      what: `${what}, in the form`,
      setup: known,
      open: [formWith(`samlSettings.${setting}`, value)],
      says: `failure: ${reason}`,
    },
  ]);
}

export const signInCases: Cases = {
  'login-url': [
    { what: 'Entra’s own', setup: known, says: 'pass' },
    {
      what: 'Entra’s own, with the form empty',
      setup: known,
      open: [formWith('samlSettings.loginUrl', '')],
      says: 'pass',
    },
    {
      what: 'another company’s form',
      setup: known,
      open: [{ ...formWith('samlSettings.loginUrl', userAccess), host: otherCompany }],
      says: 'pass',
    },
    ...alike('loginUrl'),
    {
      what: 'the address that signs out',
      setup: aKnownSetupWith({ 'image-relay/idp.loginUrl': wsFederation }),
      says: 'failure: sign-out-address',
    },
    {
      what: 'another tenant’s in Entra',
      setup: aKnownSetupWith({
        'entra/idp.loginUrl': loginUrlOf(otherTenantId),
        'image-relay/idp.loginUrl': null,
      }),
      says: 'failure: another-tenant',
    },
    {
      what: 'another tenant’s, known by the Entra Identifier',
      setup: aKnownSetupWith({
        'entra/tenant.id': null,
        'image-relay/idp.loginUrl': loginUrlOf(otherTenantId),
      }),
      says: 'failure: another-tenant',
    },
    {
      what: 'not in Entra',
      setup: aKnownSetupWith({ 'entra/idp.loginUrl': null }),
      says: 'unknown: entra/idp.loginUrl',
    },
    {
      what: 'not in Image Relay',
      setup: aKnownSetupWith({ 'image-relay/idp.loginUrl': null }),
      says: 'unknown: image-relay/idp.loginUrl',
    },
    {
      what: 'an access URL before anything is known of Entra',
      setup: aSetup(),
      open: [formWith('samlSettings.loginUrl', userAccess)],
      says: 'failure: user-access-url',
    },
  ],
  'logout-url': [
    { what: 'the same as the Login URL', setup: known, says: 'pass' },
    {
      what: 'the sign-out of WS-Federation',
      setup: aKnownSetupWith({ 'image-relay/idp.logoutUrl': wsFederation }),
      says: 'pass',
    },
    ...alike('logoutUrl'),
    {
      what: 'not in Entra',
      setup: aKnownSetupWith({ 'entra/idp.logoutUrl': null }),
      says: 'unknown: entra/idp.logoutUrl',
    },
    {
      what: 'not in Image Relay',
      setup: aKnownSetupWith({ 'image-relay/idp.logoutUrl': null }),
      says: 'unknown: image-relay/idp.logoutUrl',
    },
  ],
};
