import { type CertificateReading, readCertificate } from './certificate.ts';
import { bytesOfBase64 } from './certificate-base64.ts';
import { thumbprintOf } from './certificate-thumbprint.ts';

export type ChosenCertificate =
  | CertificateReading
  | { readonly outcome: 'refused'; readonly reason: 'not-published' | 'which' };

/**
 * Takes the certificate that Entra's page shows as active out of those that its metadata publishes.
 * While one certificate replaces another there are two, and their order says nothing.
 *
 * @param published Base64 of the DER of each.
 * @param shownThumbprint SHA-1 as the page shows it; null where the page was not read.
 */
export async function chooseCertificate(
  published: readonly string[],
  shownThumbprint: string | null,
  now: Date,
): Promise<ChosenCertificate> {
  const byThumbprint = await keyedByThumbprint(published);
  const [only, ...others] = byThumbprint.values();
  if (shownThumbprint === null && others.length > 0) return { outcome: 'refused', reason: 'which' };
  const chosen = shownThumbprint === null ? only : byThumbprint.get(shownThumbprint.toUpperCase());
  if (chosen === undefined) return { outcome: 'refused', reason: 'not-published' };
  return readCertificate(chosen, now);
}

async function keyedByThumbprint(
  published: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const ders = published.map(bytesOfBase64).filter((der) => der !== null);
  const entries = ders.map(async (der) => [await thumbprintOf(der), der] as const);
  return new Map(await Promise.all(entries));
}
