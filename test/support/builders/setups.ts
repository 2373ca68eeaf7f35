import type { ReadCertificate } from '../../../lib/saml/certificate.ts';
import { newSetup } from '../../../lib/setup/new-setup.ts';
import type {
  Application,
  CertificateDetails,
  FactKey,
  Published,
  SetupState,
} from '../../../lib/setup/setup-state.ts';
import {
  appId,
  company,
  der,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  objectId,
  replyUrl,
  tenantId,
  testUser,
  thumbprint,
} from './identities.ts';

export const began = '2026-11-02T09:00:00.000Z';
export const later = '2026-11-02T09:05:00.000Z';
export const muchLater = '2026-11-02T09:10:00.000Z';

/** Names one press on "Fill". */
export const aFill = '6b1d8f3a-2c47-4f95-9e08-7a5b3c2d1e40';

export const imageRelayApplication: Application = { objectId, appId, name: 'Image Relay' };

export const certificateDetails = {
  subject: 'CN=Microsoft Azure Federated SSO Certificate',
  issuer: 'CN=Microsoft Azure Federated SSO Certificate',
  serial: '5B60DDC19AC434BE458068C1F2F4EECD',
  thumbprint,
  sha256: `${thumbprint}${'0'.repeat(24)}`,
  notBefore: '2026-11-01T12:00:00.000Z',
  notAfter: '2029-11-01T12:00:00.000Z',
  key: { kind: 'RSA', bits: 2048 },
} satisfies CertificateDetails;

/** A certificate as the reader gives it, with other details where a test wants some. */
export function readCertificate(
  changes: Partial<ReadCertificate['details']> = {},
): ReadCertificate {
  return { der, details: { ...certificateDetails, ...changes }, warnings: [] };
}

/** What Microsoft publishes of the application that the other builders describe. */
export const aPublished: Published = {
  at: '2026-11-02T09:20:00.000Z',
  entityId: issuerOf(tenantId),
  tenantId,
  appId,
  signOnUrls: [loginUrlOf(tenantId)],
  signOutUrls: [loginUrlOf(tenantId)],
  certificates: [
    {
      thumbprint,
      notBefore: '2026-11-01T12:00:00.000Z',
      notAfter: '2029-11-01T12:00:00.000Z',
    },
  ],
  signature: 'valid',
};

export type Facts = Partial<Record<FactKey, string>>;

/** A setup of which only the company is known and confirmed. */
export function aSetup(changes: Partial<SetupState> = {}): SetupState {
  const fresh = newSetup('3f0a9d2c-5b17-4e68-8c4d-1a2b3c4d5e07', company, began);
  return { ...fresh, company: { host: company, confirmed: true }, ...changes };
}

/** A setup to which pages have shown these values. */
export function aSetupThatKnows(facts: Facts, changes: Partial<SetupState> = {}): SetupState {
  const entries = Object.entries(facts).map(([key, value]) => [
    key,
    { value, source: 'page', at: began },
  ]);
  return { ...aSetup(changes), facts: Object.fromEntries(entries) };
}

/** What both consoles show once everything has been saved as the tutorial says. */
export const savedFacts: Facts = {
  'image-relay/sp.identifier': metadataUrl,
  'image-relay/sp.replyUrl': replyUrl,
  'entra/sp.identifier': metadataUrl,
  'entra/sp.replyUrl': replyUrl,
  'entra/sp.signOnUrl': `https://${company}/`,
  'entra/idp.loginUrl': loginUrlOf(tenantId),
  'entra/idp.logoutUrl': loginUrlOf(tenantId),
  'entra/idp.identifier': issuerOf(tenantId),
  'entra/idp.metadataUrl': federationMetadataOf(tenantId, appId),
  'entra/idp.thumbprint': thumbprint,
  'entra/idp.certificate': der,
  'entra/testUser.upn': testUser,
  'entra/testUser.assigned': 'on',
  'image-relay/permission.title': 'SSO Basic',
  'image-relay/permission.ssoOnly': 'on',
  'image-relay/idp.loginUrl': loginUrlOf(tenantId),
  'image-relay/idp.logoutUrl': loginUrlOf(tenantId),
  'image-relay/nameIdFormat': 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  'image-relay/requestBinding': 'HTTP-POST',
  'image-relay/idp.certificate': der,
  'image-relay/jit.enabled': 'on',
  'image-relay/jit.permission': 'SSO Basic',
  'image-relay/ssoUser.email': testUser,
};

/** A setup at the end of the tutorial, with every test passed. */
export function aFinishedSetup(): SetupState {
  const passed = { at: later, email: testUser };
  return aSetupThatKnows(savedFacts, {
    application: imageRelayApplication,
    certificate: certificateDetails,
    seen: {
      'entra/gallery': began,
      'entra/saml': began,
      'entra/users': began,
      'entra/users-and-groups': began,
      'image-relay/users-and-permissions': began,
      'image-relay/sso-settings': began,
    },
    tests: { pending: null, passed: { sp: passed, test: passed, tile: passed } },
  });
}
