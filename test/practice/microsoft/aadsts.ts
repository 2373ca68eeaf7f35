import type { EnterpriseApp, EntraUser } from '../world/world.ts';

/** A failure as Microsoft's sign-in page shows it. Programs go by the code, the text is for people. */
export interface AadstsError {
  code: number;
  text: string;
}

/** The sentence on the page: the code with its prefix, then the text. */
export function sentence(error: AadstsError): string {
  return `AADSTS${error.code}: ${error.text}`;
}

function error(code: number, text: string): AadstsError {
  return { code, text };
}

/** The failures that the practice sign-in knows; the codes are Microsoft's, the wording is not. */
export const aadsts = {
  replyUrlMismatch: (app: EnterpriseApp, acs: string) =>
    error(
      50011,
      `The reply URL '${acs}' in the request is none of the reply URLs of the application '${app.displayName}' (${app.appId}).`,
    ),
  noSigningKey: (app: EnterpriseApp) =>
    error(50003, `The application '${app.displayName}' has no active signing certificate.`),
  unknownUser: (name: string) =>
    error(50034, `We found no account '${name}' in this organization. Check the spelling.`),
  disabledUser: () => error(50057, 'This account is disabled. Ask your administrator.'),
  wrongPassword: () => error(50126, 'Your account or password is incorrect.'),
  notAssigned: (app: EnterpriseApp, user: EntraUser) =>
    error(
      50105,
      `The signed-in user '${user.userPrincipalName}' is not assigned to the application '${app.displayName}' (${app.appId}), which admits assigned users only. Ask your administrator to assign the user, or sign in as somebody who is assigned.`,
    ),
  noNameId: (app: EnterpriseApp, user: EntraUser) =>
    error(
      501241,
      `The Name ID of '${app.displayName}' comes from '${app.nameId.source}', which is empty for '${user.userPrincipalName}'.`,
    ),
  notSaml: () => error(75005, 'The request is not a valid SAML 2.0 message.'),
  responseBinding: (binding: string) =>
    error(
      75003,
      `The answer can be sent by HTTP-POST only, but the request asks for '${binding}'.`,
    ),
  authnContext: (asked: string) =>
    error(
      75011,
      `The user signed in with a password, which does not fit the requested authentication method '${asked}'.`,
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
  unknownTenant: (tenant: string) => error(90002, `There is no tenant '${tenant}'.`),
  missingField: (field: string) => error(90014, `The field '${field}' is missing in the request.`),
  staleRequest: () =>
    error(
      165000,
      'This sign-in was started too long ago, or in another browser. Start again at the application.',
    ),
  unknownApp: (identifier: string) =>
    error(700016, `No application of this tenant has the identifier '${identifier}'.`),
  comparison: (comparison: string) =>
    error(900235, `RequestedAuthnContext must be compared as 'exact', not '${comparison}'.`),
  subject: () => error(900236, 'A SAML request with a Subject is not supported.'),
  noReplyUrl: (app: EnterpriseApp) =>
    error(900971, `Neither the request nor the application '${app.displayName}' has a reply URL.`),
} as const;
