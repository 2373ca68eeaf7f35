import { signInHosts } from '../consoles/hosts.ts';
import type { ReadCertificate } from '../saml/certificate.ts';
import type { CertificateAnswer } from '../saml/certificate-problem.ts';
import type { MetadataProblem } from '../saml/metadata-problem.ts';
import type { FactSource } from '../setup/setup-state.ts';
import { browser } from './extension-api.ts';

/*
 * What reads certificates and XML is several times as large as the panel, so it is loaded when it is first
 * needed. The browser's question comes before that: it may be asked only straight from a press.
 */

const isAllowed = () => browser.permissions.request({ origins: signInHosts });
const bringing = () => import('./bring-certificate.ts');

export async function fetchCertificate(): Promise<CertificateAnswer> {
  const allowed = await isAllowed();
  return (await bringing()).certificateFromMicrosoft(allowed);
}

export async function checkMetadata(): Promise<MetadataProblem | null> {
  const allowed = await isAllowed();
  return (await import('./check-with-microsoft.ts')).checkWithMicrosoft(allowed);
}

/** @param forSetup Id of the setup that the panel showed when it was brought. */
export async function readCertificate(
  input: string | Uint8Array,
  source: FactSource,
  forSetup: string | null,
): Promise<CertificateAnswer> {
  return (await bringing()).certificateFrom(input, source, forSetup);
}

/** @param forSetup Id of the setup that the panel showed when it was chosen. */
export async function takeCertificate(
  certificate: ReadCertificate,
  source: FactSource,
  forSetup: string | null,
): Promise<CertificateAnswer> {
  return (await bringing()).takeCertificate(certificate, source, forSetup);
}
