import { signInHosts } from '../consoles/hosts.ts';
import { type CertificateReading, readCertificate } from '../saml/certificate.ts';
import type { CertificateProblem } from '../saml/certificate-problem.ts';
import { chooseCertificate } from '../saml/choose-certificate.ts';
import { metadataAppOf, tenantOf } from '../saml/clouds.ts';
import { readMetadata } from '../saml/metadata.ts';
import { type FactSource, factValue, type SetupState } from '../setup/setup-state.ts';
import { browser } from './extension-api.ts';
import { fetchMetadata } from './fetch-metadata.ts';
import { sendCommand } from './send-command.ts';
import { loadSetup } from './setup-store.ts';

/**
 * Reads the application's metadata at Microsoft and takes the certificate that the console lists as
 * active. Must be called straight from a press: the browser asks for the permission then.
 */
export async function certificateFromMicrosoft(): Promise<CertificateProblem | null> {
  const allowed = await browser.permissions.request({ origins: signInHosts });
  if (!allowed) return 'permission';
  const stored = await loadSetup();
  return stored.outcome === 'found' ? readFromMetadata(stored.setup) : 'unreachable';
}

/** The console may have been reloaded while the browser asked, so the setup is read after that. */
async function readFromMetadata(setup: SetupState): Promise<CertificateProblem | null> {
  const address = factValue(setup, 'entra/idp.metadataUrl') ?? '';
  const xml = await fetchMetadata(address);
  if (xml === null) return 'unreachable';
  const reading = readMetadata(xml);
  if (reading.outcome === 'refused') return reading.reason;
  if (!belongsTo(setup, address, reading.metadata.tenantId)) return 'another-tenant';
  const shown = factValue(setup, 'entra/idp.thumbprint');
  return keep(
    await chooseCertificate(reading.metadata.certificates, shown, new Date()),
    'metadata',
  );
}

function belongsTo(setup: SetupState, address: string, tenantId: string | null): boolean {
  const appId = setup.application?.appId?.toLowerCase();
  return tenantOf(address) === tenantId && (!appId || metadataAppOf(address) === appId);
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
