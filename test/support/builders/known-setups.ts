import type { CertificateDetails, Published, SetupState } from '../../../lib/setup/setup-state.ts';
import { appId, issuerOf, loginUrlOf, tenantId, thumbprint } from './identities.ts';
import {
  aFinishedSetup,
  aSetupThatKnows,
  certificateDetails,
  type Facts,
  later,
  savedFacts,
} from './setups.ts';

const galleryTemplate = '4b1d9e70-83a6-4c2f-b5e8-0d9c7f6a2e17';
export const passwordTransport =
  'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport';
export const emailFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

/** What a setup knows at the end when every page was visited, with what no step waits for. */
export const allFacts: Facts = {
  ...savedFacts,
  'entra/tenant.id': tenantId,
  'entra/app.objectId': '5b8f0c2d-3a47-4d19-8e60-c1f2a3b4d503',
  'entra/app.appId': appId,
  'entra/app.templateId': galleryTemplate,
  'entra/idp.certificates': `Active · 11/1/2029 · ${thumbprint}`,
  'entra/nameIdSource': 'user.userprincipalname',
  'entra/nameIdFormat': emailFormat,
  'image-relay/authnContext': 'Unspecified',
};

export const fullDetails: CertificateDetails = {
  ...certificateDetails,
  issuer: 'CN=Microsoft Azure Federated SSO Certificate',
  key: { kind: 'RSA', bits: 2048 },
};

export const aPublication: Published = {
  at: later,
  entityId: issuerOf(tenantId),
  tenantId,
  appId,
  signOnUrls: [loginUrlOf(tenantId)],
  signOutUrls: [loginUrlOf(tenantId)],
  certificates: [
    { thumbprint, notBefore: certificateDetails.notBefore, notAfter: certificateDetails.notAfter },
  ],
  signature: 'valid',
};

/** A setup of which everything is known and right. */
export function aKnownSetup(changes: Partial<SetupState> = {}): SetupState {
  const { application, seen, tests } = aFinishedSetup();
  return aSetupThatKnows(allFacts, {
    application,
    seen,
    tests,
    certificate: fullDetails,
    published: aPublication,
    ...changes,
  });
}

/** The same with other values of some facts; null takes a fact away. */
export function aKnownSetupWith(
  facts: { readonly [Key in keyof Facts]?: string | null },
  changes: Partial<SetupState> = {},
): SetupState {
  const all = Object.entries({ ...allFacts, ...facts });
  const kept = Object.fromEntries(all.filter(([, value]) => value !== null));
  return { ...aKnownSetup(changes), facts: aSetupThatKnows(kept).facts };
}
