import type { EnterpriseApp } from '../../world/world.ts';
import { error } from './aadsts-error.ts';

/** What is wrong with a request, or with the application that it names. */
export const requestErrors = {
  replyUrlMismatch: (app: EnterpriseApp, acs: string) =>
    error(
      50011,
      `The reply URL '${acs}' in the request is none of the reply URLs of the application '${app.displayName}' (${app.appId}).`,
    ),
  noReplyUrl: (app: EnterpriseApp) =>
    error(900971, `Neither the request nor the application '${app.displayName}' has a reply URL.`),
  unknownApp: (identifier: string, tenant?: string) =>
    error(
      700016,
      `No application of ${tenant === undefined ? 'this tenant' : `the tenant '${tenant}'`} has the identifier '${identifier}'.`,
    ),
  disabledApp: (app: EnterpriseApp) =>
    error(7000112, `The application '${app.displayName}' (${app.appId}) is disabled.`),
  notSaml: () => error(75005, 'The request is not a valid SAML 2.0 message.'),
  responseBinding: (binding: string) =>
    error(
      75003,
      `The answer can be sent by HTTP-POST only, but the request asks for '${binding}'.`,
    ),
  nameQualifier: (qualifier: string) =>
    error(75006, `The NameIDPolicy of the request names a qualifier '${qualifier}'.`),
  otherDestination: (destination: string) =>
    error(75008, `The request was meant for another Destination: '${destination}'.`),
  authnContext: (asked: string, method: string) =>
    error(
      75011,
      `The user signed in with ${method}, which does not fit the requested authentication method '${asked}'.`,
    ),
  nameIdPolicy: (format: string) =>
    error(75016, `The NameIDPolicy of the request asks for '${format}', which is not supported.`),
  idStartsWithDigit: () =>
    error(7500529, 'The ID of the SAML request must not begin with a digit.'),
  noSamlRequest: () =>
    error(
      750054,
      'SAMLRequest or SAMLResponse is missing in the query of a SAML Redirect request. Start at the address of the application instead.',
    ),
  unsignedRequest: (app: EnterpriseApp) =>
    error(76021, `'${app.displayName}' has to sign its requests, and this one is not signed.`),
  expiredRequest: (issued: string) =>
    error(76026, `The request was issued at ${issued}, which is too long ago.`),
  comparison: (comparison: string) =>
    error(900235, `RequestedAuthnContext must be compared as 'exact', not '${comparison}'.`),
  subject: () => error(900236, 'A SAML request with a Subject is not supported.'),
  undeterminedTenant: () => error(90019, 'The address does not say which tenant is meant.'),
  unknownTenant: (tenant: string) => error(90002, `There is no tenant '${tenant}'.`),
  missingField: (field: string) => error(90014, `The field '${field}' is missing in the request.`),
  missingParameter: (name: string) =>
    error(900144, `The request has to have the parameter '${name}'.`),
  wrongVerb: (allowed: string) => error(900561, `This address takes ${allowed} requests only.`),
  staleRequest: () =>
    error(
      165000,
      'This sign-in was started too long ago, or in another browser. Start again at the application.',
    ),
} as const;
