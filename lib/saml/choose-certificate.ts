import { type CertificateReading, readDers } from './certificate.ts';
import { bytesOfBase64 } from './certificate-base64.ts';
import { thumbprintOf } from './certificate-thumbprint.ts';

export type ChosenCertificate =
  | CertificateReading
  | { readonly outcome: 'refused'; readonly reason: 'not-published' };

/**
 * Takes the certificate that Entra's page shows as active out of those that its metadata publishes.
 * While one certificate replaces another there are two, and their order says nothing: where the page was
 * not read, the admin says which.
 *
 * @param published Base64 of the DER of each.
 * @param shownThumbprint SHA-1 as the page shows it; null where the page was not read.
 */
export async function chooseCertificate(
  published: readonly string[],
  shownThumbprint: string | null,
  now: Date,
): Promise<ChosenCertificate> {
  const ders = published.map(bytesOfBase64).filter((der) => der !== null);
  const candidates =
    shownThumbprint === null ? ders : await withThumbprint(ders, shownThumbprint.toUpperCase());
  return candidates.length > 0
    ? readDers(candidates, now)
    : { outcome: 'refused', reason: 'not-published' };
}

async function withThumbprint(
  ders: readonly Uint8Array<ArrayBuffer>[],
  thumbprint: string,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const thumbprints = await Promise.all(ders.map(thumbprintOf));
  return ders.filter((_, index) => thumbprints[index] === thumbprint);
}
