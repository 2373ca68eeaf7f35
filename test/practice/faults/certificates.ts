import { asPem } from '../entra/api/pem.ts';
import { appFederationMetadata } from '../microsoft/metadata/app-metadata.ts';
import { signingCertificate } from '../world/enterprise-apps.ts';
import type { ReadyWorld } from '../world/ready-world.ts';
import type { SigningCertificate } from '../world/world.ts';
import type { FaultRows } from './fault.ts';

/** What is wrong with the certificate, on either side. */
export const certificateFaults = {
  'no-signing-certificate': {
    sentence: 'The application has no active certificate to sign with.',
    apply: ({ app }) => {
      for (const certificate of app.certificates) certificate.status = 'Inactive';
    },
  },
  'certificate-deleted': {
    sentence: 'The application has no certificate at all.',
    apply: ({ app }) => {
      app.certificates = [];
    },
  },
  'expired-certificate': {
    sentence: 'The active certificate has ended and still signs, and Image Relay looks at its end.',
    apply: async (ready) => {
      await endCertificate(ready);
      ready.world.faults.checkCertificateEnd = true;
    },
  },
  'expired-certificate-tolerated': {
    sentence: 'The active certificate has ended and still signs, and Image Relay takes it.',
    apply: (ready) => endCertificate(ready),
  },
  'certificate-rolled-over': {
    sentence: 'The active certificate has ended, and Entra signs with a new one by itself.',
    apply: async (ready) => {
      await endCertificate(ready);
      ready.app.certificates.push(await signingCertificate(ready.world, 'Inactive'));
    },
  },
  'inactive-certificate-in-image-relay': {
    sentence: 'Image Relay holds the inactive one of two certificates.',
    apply: async ({ world, app, company }) => {
      const waiting = await signingCertificate(world, 'Inactive');
      app.certificates.push(waiting);
      company.saml.certificate = asPem(waiting.der);
    },
  },
  'foreign-certificate-in-image-relay': {
    sentence: 'Image Relay holds the certificate of another application.',
    apply: async ({ world, company }) => {
      company.saml.certificate = asPem((await signingCertificate(world, 'Active')).der);
    },
  },
  'truncated-certificate-in-image-relay': {
    sentence: 'The certificate in Image Relay was not pasted to its end.',
    apply: ({ company }) => {
      const { certificate } = company.saml;
      company.saml.certificate = certificate.slice(0, Math.floor(certificate.length / 2));
    },
  },
  'metadata-pasted-as-certificate': {
    sentence: 'Federation metadata stands in Image Relay where the certificate belongs.',
    apply: ({ world, app, company }) => {
      company.saml.certificate = appFederationMetadata(world, app) ?? '';
    },
  },
} as const satisfies FaultRows;

/** Three years ago somebody set this up, and nobody has looked since. */
async function endCertificate({ world, app, company }: ReadyWorld): Promise<void> {
  const certificate = await certificateOf(world, 3 * 365 + 20);
  app.certificates = [certificate];
  company.saml.certificate = asPem(certificate.der);
}

function certificateOf(world: ReadyWorld['world'], daysAgo: number): Promise<SigningCertificate> {
  const then = new Date(world.now().getTime() - daysAgo * 24 * 60 * 60 * 1000);
  return signingCertificate({ ...world, now: () => then }, 'Active');
}
