import { entraAddresses } from '../entra/addresses.ts';
import type { FaultRows } from './fault.ts';

/** What is wrong in Image Relay, although Microsoft signs the user in. */
export const imageRelayFaults = {
  'image-relay-user-missing': {
    sentence: 'Image Relay has no such user and creates none.',
    apply: ({ company, relayUser }) => {
      company.users = company.users.filter((user) => user !== relayUser);
      company.saml.jitEnabled = false;
    },
  },
  'jit-duplicate': {
    sentence: 'Image Relay has the user under another address and creates a second one.',
    apply: ({ relayUser }) => {
      relayUser.email = 'britta.simon@larkspur.example';
    },
  },
  'jit-wrong-permission': {
    sentence: 'Image Relay puts new users among the administrators.',
    apply: ({ company, relayUser }) => {
      company.users = company.users.filter((user) => user !== relayUser);
      company.saml.jitPermissionId = company.permissions[0]?.id ?? '';
    },
  },
  'administrators-forced-to-sso': {
    sentence: 'The administrators’ permission lets them sign in through single sign-on only.',
    apply: ({ company }) => {
      for (const permission of company.permissions) permission.ssoOnly = true;
    },
  },
  'no-sso-settings': {
    sentence: 'The plan does not include single sign-on, so that its settings are not shown.',
    apply: ({ world }) => {
      world.options.noSsoPage = 'plan';
    },
  },
  'empty-library': {
    sentence: 'The permission shows no folder.',
    apply: ({ permission }) => {
      permission.folders = [];
    },
  },
  'sso-off-in-image-relay': {
    sentence: 'Single sign-on is not set up in Image Relay, so that no request is sent.',
    apply: ({ company }) => {
      company.saml.loginUrl = '';
    },
  },
  'bounce-to-sign-in': {
    sentence: 'Image Relay does not take the response and shows its sign-in page.',
    apply: ({ world }) => {
      world.faults.wrongAudience = true;
      world.faults.bounceToSignIn = true;
    },
  },
  'logout-form-saml2': {
    sentence: 'Signing out leads to the address that wants a SAML message.',
    apply: ({ world, app, company }) => {
      world.options.logoutForm = 'saml2';
      company.saml.logoutUrl = entraAddresses(world, app).logoutUrl;
    },
  },
} as const satisfies FaultRows;
