import { companyHost } from '../hosts.ts';
import { serviceProviderUrls } from '../image-relay/paths.ts';
import type { FaultRows } from './fault.ts';

/** What is saved wrongly for the application in Entra. */
export const entraSettingFaults = {
  'wrong-identifier': {
    sentence: 'The Identifier in Entra is that of another company’s Image Relay.',
    apply: ({ world, company, app }) => {
      const other = world.companies.find((each) => each !== company);
      const { metadata } = serviceProviderUrls(companyHost(other?.subdomain ?? 'elsewhere'));
      app.identifiers = [metadata];
    },
  },
  'identifier-without-slash-or-case': {
    sentence: 'The Identifier in Entra differs by capital letters and a slash at the end.',
    apply: ({ app }) => {
      app.identifiers = app.identifiers.map((text) => `${text.replace('sso', 'SSO')}/`);
    },
  },
  'identifier-with-slash': {
    sentence: 'The Identifier in Entra has a slash at the end that Image Relay’s has not.',
    apply: ({ app }) => {
      app.identifiers = app.identifiers.map((text) => `${text}/`);
    },
  },
  'identifier-other-case': {
    sentence: 'The Identifier in Entra is written in other letters, large for small.',
    apply: ({ app }) => {
      app.identifiers = app.identifiers.map((text) => text.replace('metadata', 'Metadata'));
    },
  },
  'wrong-reply-url': {
    sentence: 'The Reply URL in Entra has the path of another product.',
    apply: ({ app }) => {
      app.replyUrls = app.replyUrls.map((text) => text.replace('/sso/consume', '/saml/acs'));
    },
  },
  'reply-url-http': {
    sentence: 'The Reply URL in Entra begins with http.',
    apply: ({ app }) => {
      app.replyUrls = app.replyUrls.map((text) => text.replace('https:', 'http:'));
    },
  },
  'no-reply-url': {
    sentence: 'Entra has no Reply URL, and the request names none either.',
    apply: ({ app, world }) => {
      app.replyUrls = [];
      world.faults.request = 'no-acs';
    },
  },
  'reply-url-missing-in-entra': {
    sentence: 'Entra has no Reply URL, while the request names one.',
    apply: ({ app }) => {
      app.replyUrls = [];
    },
  },
  'user-not-assigned': {
    sentence: 'The test user is not assigned to the application.',
    apply: ({ app }) => {
      app.assignments = [];
    },
  },
  'application-disabled': {
    sentence: 'The application is not enabled for users to sign in.',
    apply: ({ app }) => {
      app.isDisabled = true;
    },
  },
  'application-without-saml': {
    sentence: 'Single sign-on of the application was switched off in Entra.',
    apply: ({ app }) => {
      app.ssoMode = 'none';
    },
  },
  'signed-request-required': {
    sentence: 'Entra wants signed requests, which Image Relay does not send.',
    apply: ({ app }) => {
      app.needsSignedRequests = true;
    },
  },
  'claim-without-input': {
    sentence: 'A claim of the organization’s own needs an attribute that the test user lacks.',
    apply: ({ app }) => {
      app.ownClaimSource = 'user.department';
    },
  },
  'no-sign-on-url': {
    sentence: 'Entra has no Sign on URL, so that My Apps shows no tile.',
    apply: ({ app }) => {
      app.signOnUrl = '';
    },
  },
} as const satisfies FaultRows;
