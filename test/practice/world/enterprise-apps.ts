import { randomUUID } from 'node:crypto';
import { generateCertificate } from '../x509.ts';
import type { EnterpriseApp, GalleryApp, SigningCertificate, World } from './world.ts';

/** The attribute set and the NameID that Entra gives to every new SAML application. */
const defaultNameId = {
  source: 'user.userprincipalname',
  format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
};

/** Adds an application to the tenant as "Create" in the gallery does; its SAML mode is not chosen yet. */
export async function addEnterpriseApp(
  world: World,
  displayName: string,
  template: GalleryApp | null,
): Promise<EnterpriseApp> {
  const app: EnterpriseApp = {
    objectId: randomUUID(),
    appId: randomUUID(),
    displayName,
    galleryId: template?.id ?? null,
    createdAt: world.now().toISOString(),
    ssoMode: template?.sso === 'oidc' ? 'oidc' : 'none',
    identifiers: [],
    replyUrls: [],
    signOnUrl: '',
    relayState: '',
    logoutUrl: '',
    nameId: { ...defaultNameId },
    notificationEmails: [],
    certificates: [],
    showsDummyCertificate: true,
    dummyCertificate: await dummyCertificate(world),
    assignments: [],
  };
  world.tenant.apps.push(app);
  return app;
}

/** Choosing SAML makes the first signing certificate and subscribes the administrator to its expiry. */
export async function chooseSaml(world: World, app: EnterpriseApp): Promise<void> {
  app.ssoMode = 'saml';
  if (app.certificates.length > 0) return;
  app.certificates.push(await signingCertificate(world, 'Active'));
  const admin = world.tenant.users.find((user) => user.id === world.tenant.adminId);
  if (admin) app.notificationEmails.push(admin.mail);
}

/** A certificate in Entra's shape: self-signed, RSA-2048, valid for three years. */
export async function signingCertificate(
  world: World,
  status: SigningCertificate['status'],
): Promise<SigningCertificate> {
  const notBefore = world.now();
  const notAfter = new Date(notBefore);
  notAfter.setFullYear(notAfter.getFullYear() + 3);
  const made = await generateCertificate({
    commonName: 'Microsoft Azure Federated SSO Certificate',
    notBefore,
    notAfter,
  });
  return toSigningCertificate(made, status, notBefore, notAfter);
}

/** What a new application shows until its page was refreshed once: nothing is ever signed with it. */
async function dummyCertificate(world: World): Promise<SigningCertificate> {
  const notBefore = world.now();
  const notAfter = new Date(notBefore.getTime() + 24 * 60 * 60 * 1000);
  const made = await generateCertificate({ commonName: 'Placeholder', notBefore, notAfter });
  return toSigningCertificate(made, 'Active', notBefore, notAfter);
}

function toSigningCertificate(
  made: Awaited<ReturnType<typeof generateCertificate>>,
  status: SigningCertificate['status'],
  notBefore: Date,
  notAfter: Date,
): SigningCertificate {
  return {
    id: randomUUID(),
    status,
    thumbprint: made.thumbprint,
    der: made.der,
    privateKey: made.privateKey,
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
  };
}

/**
 * What responses are signed with: the active certificate. Once that has ended, Entra takes a new one as
 * soon as it is there, although nobody has made it active.
 */
export function signerOf(app: EnterpriseApp, now: Date): SigningCertificate | undefined {
  const active = activeCertificate(app);
  if (!active || new Date(active.notAfter) > now) return active;
  return app.certificates.findLast(({ notAfter }) => new Date(notAfter) > now) ?? active;
}

export function activeCertificate(app: EnterpriseApp): SigningCertificate | undefined {
  return app.certificates.find((certificate) => certificate.status === 'Active');
}
