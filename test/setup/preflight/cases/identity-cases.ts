import {
  appId,
  federationMetadataOf,
  loginUrlOf,
  objectId,
  otherAppId,
  otherCompany,
  otherObjectId,
  otherTenantId,
  tenantId,
} from '../../../support/builders/identities.ts';
import {
  aKnownSetup,
  aKnownSetupWith,
  aPublication,
} from '../../../support/builders/known-setups.ts';
import { aSetup } from '../../../support/builders/setups.ts';
import { type Cases, entraWith, formWith } from './case.ts';

const known = aKnownSetup();
const fresh = aSetup();
export const identityCases: Cases = {
  'one-company': [
    { what: 'one', setup: known, open: [formWith('samlSettings.loginUrl', '')], says: 'pass' },
    {
      what: 'another one open',
      setup: known,
      open: [{ ...formWith('samlSettings.loginUrl', ''), host: otherCompany }],
      says: 'warning: two-companies-open',
    },
    {
      what: 'an address of another one',
      setup: aKnownSetupWith({ 'image-relay/sp.replyUrl': `https://${otherCompany}/sso/consume` }),
      says: 'failure: captured-elsewhere',
    },
    { what: 'nothing read', setup: fresh, says: 'unknown: image-relay/sp.identifier' },
  ],
  'one-tenant': [
    { what: 'one', setup: known, says: 'pass' },
    {
      what: 'one, and open',
      setup: known,
      open: [entraWith('entra/saml', { 'idp.loginUrl': loginUrlOf(tenantId.toUpperCase()) })],
      says: 'pass',
    },
    {
      what: 'another one open',
      setup: known,
      open: [entraWith('entra/saml', { 'idp.loginUrl': loginUrlOf(otherTenantId) })],
      says: 'warning: two-tenants-open',
    },
    {
      what: 'another tenant in Image Relay’s form is no tenant of Entra’s',
      setup: known,
      open: [
        {
          ...entraWith('entra/saml', { 'idp.loginUrl': loginUrlOf(otherTenantId) }),
          console: 'image-relay',
        },
      ],
      says: 'pass',
    },
    {
      what: 'addresses of two',
      setup: aKnownSetupWith({
        'entra/idp.metadataUrl': federationMetadataOf(otherTenantId, appId),
      }),
      says: 'failure: tenants-mixed',
    },
    {
      what: 'metadata of another one',
      setup: aKnownSetup({ published: { ...aPublication, tenantId: otherTenantId } }),
      says: 'failure: tenants-mixed',
    },
    { what: 'nothing read', setup: fresh, says: 'unknown: tenant' },
  ],
  'one-application': [
    {
      what: 'one',
      setup: known,
      open: [entraWith('entra/saml', { 'app.objectId': objectId.toUpperCase() })],
      says: 'pass',
    },
    {
      what: 'another one open',
      setup: known,
      open: [entraWith('entra/saml', { 'app.objectId': otherObjectId })],
      says: 'warning: two-applications-open',
    },
    {
      what: 'the metadata address of another one',
      setup: aKnownSetupWith({
        'entra/idp.metadataUrl': federationMetadataOf(tenantId, otherAppId),
      }),
      says: 'failure: applications-mixed',
    },
    {
      what: 'metadata of another one',
      setup: aKnownSetup({ published: { ...aPublication, appId: otherAppId } }),
      says: 'failure: applications-mixed',
    },
    {
      what: 'an object ID of another one',
      setup: aKnownSetupWith({ 'entra/app.objectId': otherObjectId }),
      says: 'failure: applications-mixed',
    },
    { what: 'none seen', setup: fresh, says: 'unknown: application' },
  ],
  'application-kind': [
    { what: 'an enterprise application', setup: known, says: 'pass' },
    {
      what: 'its registration open beside it',
      setup: known,
      open: [entraWith('entra/app-registration')],
      says: 'pass',
    },
    {
      what: 'a registration instead',
      setup: fresh,
      open: [entraWith('entra/app-registration')],
      says: 'failure: app-registration',
    },
    {
      what: 'OpenID Connect',
      setup: known,
      open: [entraWith('entra/openid-sign-on', { 'app.objectId': objectId })],
      says: 'failure: openid-application',
    },
    {
      what: 'OpenID Connect instead',
      setup: fresh,
      open: [entraWith('entra/openid-sign-on', { 'app.objectId': objectId })],
      says: 'failure: openid-application',
    },
    {
      what: 'OpenID Connect of another application',
      setup: known,
      open: [entraWith('entra/openid-sign-on', { 'app.objectId': otherObjectId })],
      says: 'pass',
    },
    { what: 'none seen', setup: fresh, says: 'unknown: application' },
  ],
  'from-gallery': [
    { what: 'an entry of the gallery', setup: known, says: 'pass' },
    {
      what: 'made by hand',
      setup: aKnownSetupWith({ 'entra/app.templateId': '8ADF8E6E-67b2-4cf2-a259-e3dc5476c621' }),
      says: 'warning: non-gallery',
    },
    {
      what: 'not told',
      setup: aKnownSetupWith({ 'entra/app.templateId': null }),
      says: 'unknown: template',
    },
    { what: 'none seen', setup: fresh, says: 'unknown: application' },
  ],
};
