import { type ReadCertificate, readCertificates } from '../saml/certificate.ts';
import type { CertificateAnswer } from '../saml/certificate-problem.ts';
import { type ChosenCertificate, chooseCertificate } from '../saml/choose-certificate.ts';
import { factValues } from '../setup/fact-values.ts';
import { isSuccessor } from '../setup/rollover.ts';
import type { CertificateDetails, FactSource } from '../setup/setup-state.ts';
import { tenantsIn } from '../setup/tenants-in.ts';
import { wantedThumbprint } from '../setup/wanted-certificate.ts';
import { askMicrosoft } from './ask-microsoft.ts';
import { sendCommand } from './send-command.ts';
import { loadSetup } from './setup-store.ts';

/**
 * Reads the application's metadata at Microsoft and takes the certificate that the console lists as active,
 * or the one that is to take its place.
 */
export async function certificateFromMicrosoft(isAllowed: boolean): Promise<CertificateAnswer> {
  const asked = await askMicrosoft(isAllowed);
  if (asked.outcome === 'refused') return asked;
  const { setup, metadata } = asked;
  const old = setup.rollover?.old.der;
  const published = metadata.certificates.filter((each) => each !== old);
  const chosen = await chooseCertificate(published, wantedThumbprint(setup), new Date());
  return answerTo(chosen, 'metadata', setup.id);
}

/**
 * Takes the certificate in a file or a paste. Metadata says whose it is, and is held against what is known.
 *
 * @param forSetup Id of the setup that the panel showed when it was brought.
 */
export async function certificateFrom(
  input: string | Uint8Array,
  source: FactSource,
  forSetup: string | null,
): Promise<CertificateAnswer> {
  const stored = await loadSetup();
  const tenants = stored.outcome === 'found' ? tenantsIn(factValues(stored.setup)) : [];
  return answerTo(await readCertificates(input, new Date(), tenants), source, forSetup);
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
  if (!(await canTake(details))) return { outcome: 'refused', reason: 'not-newer' };
  const command = { type: 'setup/bring-certificate', der, details, source } as const;
  const reply = await sendCommand(command, forSetup);
  return reply.outcome === 'done'
    ? { outcome: 'taken' }
    : { outcome: 'refused', reason: 'not-saved' };
}

/** While one certificate takes another's place, neither the old one nor an older one is taken. */
async function canTake(details: CertificateDetails): Promise<boolean> {
  const stored = await loadSetup();
  const change = stored.outcome === 'found' ? stored.setup.rollover : undefined;
  return change === undefined || isSuccessor(details, change.old);
}
