import { signInHost } from '../hosts.ts';
import { tenantAddresses } from '../microsoft/saml/addresses.ts';
import type { FaultRows } from './fault.ts';

/** What stands in Image Relay as the Login URL instead of the tenant's. */
export const loginUrlFaults = {
  'wrong-tenant-login-url': {
    sentence: 'The Login URL in Image Relay is another organization’s.',
    apply: ({ world, company }) => {
      company.saml.loginUrl = tenantAddresses(world.otherTenant.id).saml2;
    },
  },
  'unknown-tenant-login-url': {
    sentence: 'The Login URL in Image Relay lacks the end of the tenant’s ID.',
    apply: ({ world, company }) => {
      company.saml.loginUrl = tenantAddresses(world.tenant.id.slice(0, -4)).saml2;
    },
  },
  'login-url-without-tenant': {
    sentence: 'The Login URL in Image Relay names no tenant.',
    apply: ({ company }) => {
      company.saml.loginUrl = `https://${signInHost}/saml2`;
    },
  },
  'login-url-is-wsfederation': {
    sentence: 'The Login URL in Image Relay is the one for WS-Federation.',
    apply: ({ world, company }) => {
      company.saml.loginUrl = tenantAddresses(world.tenant.id).wsfed;
    },
  },
  'login-url-is-wsfederation-sign-out': {
    sentence: 'The Login URL in Image Relay is an address for signing out.',
    apply: ({ company }) => {
      company.saml.loginUrl = `https://${signInHost}/common/wsfederation?wa=wsignout1.0`;
    },
  },
  'login-url-is-oauth': {
    sentence: 'The Login URL in Image Relay is the one for OAuth.',
    apply: ({ world, company }) => {
      company.saml.loginUrl = `https://${signInHost}/${world.tenant.id}/oauth2/v2.0/authorize`;
    },
  },
  'login-url-is-metadata': {
    sentence: 'The Login URL in Image Relay is the address of the federation metadata.',
    apply: ({ world, app, company }) => {
      company.saml.loginUrl = `https://${signInHost}/${world.tenant.id}/federationmetadata/2007-06/federationmetadata.xml?appid=${app.appId}`;
    },
  },
} as const satisfies FaultRows;
