import 'reflect-metadata';
import { X509Certificate } from '@peculiar/x509';
import { kindOfDer } from './certificate-der.ts';
import { type KeyDetails, keyDetailsOf } from './certificate-key.ts';
import { sha256Of, thumbprintOf } from './certificate-thumbprint.ts';

/** What an admin compares with the page before a certificate is used. */
export interface CertificateDetails {
  readonly subject: string;
  readonly issuer: string;
  /** Upper-case hexadecimal; left out where a serial number is longer than anybody may make it. */
  readonly serial?: string;
  /** SHA-1 of the DER in upper-case hexadecimal, as Entra shows it. */
  readonly thumbprint: string;
  /** SHA-256 of the DER in upper-case hexadecimal. */
  readonly sha256: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key: KeyDetails;
}

const mostName = 300;
const mostSerial = 100;

/** Reads a certificate; null where the bytes are none. */
export async function detailsOf(der: Uint8Array<ArrayBuffer>): Promise<CertificateDetails | null> {
  const parsed = parse(der);
  if (parsed === null) return null;
  return { ...parsed, thumbprint: await thumbprintOf(der), sha256: await sha256Of(der) };
}

/** The library tolerates bytes behind the signature, hence the look at the outline first. */
function parse(der: Uint8Array<ArrayBuffer>) {
  if (kindOfDer(der) !== 'certificate') return null;
  try {
    const { subject, issuer, serialNumber, notBefore, notAfter, publicKey } = new X509Certificate(
      der,
    );
    const serial = serialNumber.toUpperCase();
    return {
      subject: shorten(subject),
      issuer: shorten(issuer),
      ...(serial.length <= mostSerial ? { serial } : {}),
      notBefore: notBefore.toISOString(),
      notAfter: notAfter.toISOString(),
      key: keyDetailsOf(new Uint8Array(publicKey.rawData)),
    };
  } catch {
    return null;
  }
}

function shorten(name: string): string {
  return name.length > mostName ? `${name.slice(0, mostName - 1)}…` : name;
}
