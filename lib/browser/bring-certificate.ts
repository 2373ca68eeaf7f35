import { type CertificateReading, readCertificate } from '../saml/certificate.ts';
import type { CertificateProblem } from '../saml/certificate-problem.ts';
import { chooseCertificate } from '../saml/choose-certificate.ts';
import { type FactSource, factValue } from '../setup/setup-state.ts';
import { askMicrosoft } from './ask-microsoft.ts';
import { sendCommand } from './send-command.ts';

/**
 * Reads the application's metadata at Microsoft and takes the certificate that the console lists as
 * active. Must be called straight from a press: the browser asks for the permission then.
 */
export async function certificateFromMicrosoft(): Promise<CertificateProblem | null> {
  const asked = await askMicrosoft();
  if (asked.outcome === 'refused') return asked.reason;
  const shown = factValue(asked.setup, 'entra/idp.thumbprint');
  const chosen = await chooseCertificate(asked.metadata.certificates, shown, new Date());
  return keep(chosen, 'metadata');
}

/** Takes a certificate from a file or a paste. */
export async function certificateFrom(
  input: string | Uint8Array,
  source: FactSource,
): Promise<CertificateProblem | null> {
  return keep(await readCertificate(input, new Date()), source);
}

type Reading = CertificateReading | Awaited<ReturnType<typeof chooseCertificate>>;

async function keep(reading: Reading, source: FactSource): Promise<CertificateProblem | null> {
  if (reading.outcome === 'refused') return reading.reason;
  const { der, details } = reading;
  const reply = await sendCommand({ type: 'setup/bring-certificate', der, details, source });
  return reply.outcome === 'done' ? null : 'not-saved';
}
