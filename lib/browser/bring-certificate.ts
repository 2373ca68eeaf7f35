import { type ReadCertificate, readCertificates } from '../saml/certificate.ts';
import type { CertificateAnswer } from '../saml/certificate-problem.ts';
import { type ChosenCertificate, chooseCertificate } from '../saml/choose-certificate.ts';
import { type FactSource, factValue } from '../setup/setup-state.ts';
import { askMicrosoft } from './ask-microsoft.ts';
import { sendCommand } from './send-command.ts';

/** Reads the application's metadata at Microsoft and takes the certificate that the console lists as active. */
export async function certificateFromMicrosoft(isAllowed: boolean): Promise<CertificateAnswer> {
  const asked = await askMicrosoft(isAllowed);
  if (asked.outcome === 'refused') return asked;
  const shown = factValue(asked.setup, 'entra/idp.thumbprint');
  const chosen = await chooseCertificate(asked.metadata.certificates, shown, new Date());
  return answerTo(chosen, 'metadata', asked.setup.id);
}

/**
 * Takes the certificate in a file or a paste.
 *
 * @param forSetup Id of the setup that the panel showed when it was brought.
 */
export async function certificateFrom(
  input: string | Uint8Array,
  source: FactSource,
  forSetup: string | null,
): Promise<CertificateAnswer> {
  return answerTo(await readCertificates(input, new Date()), source, forSetup);
}

/** Of several the admin chooses first; until then nothing is taken. */
async function answerTo(
  reading: ChosenCertificate,
  source: FactSource,
  forSetup: string | null,
): Promise<CertificateAnswer> {
  return reading.outcome === 'found' ? takeCertificate(reading, source, forSetup) : reading;
}

/** Has the background keep a certificate that was read. */
export async function takeCertificate(
  { der, details }: ReadCertificate,
  source: FactSource,
  forSetup: string | null,
): Promise<CertificateAnswer> {
  const command = { type: 'setup/bring-certificate', der, details, source } as const;
  const reply = await sendCommand(command, forSetup);
  return reply.outcome === 'done'
    ? { outcome: 'taken' }
    : { outcome: 'refused', reason: 'not-saved' };
}
