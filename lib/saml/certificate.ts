import 'reflect-metadata';
import { X509Certificate } from '@peculiar/x509';
import { base64Of } from './certificate-base64.ts';
import { hasCertificateOutline } from './certificate-der.ts';
import { findCertificates } from './certificate-text.ts';
import { thumbprintOf } from './certificate-thumbprint.ts';

export type CertificateRefusal =
  | 'not-a-certificate'
  | 'private-key'
  | 'metadata'
  | 'several'
  | 'expired'
  | 'placeholder'
  | 'too-large';

/** What an admin compares with the page before a certificate is used. */
export interface CertificateDetails {
  readonly subject: string;
  /** SHA-1 of the DER in upper-case hexadecimal, as Entra shows it. */
  readonly thumbprint: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

export type CertificateReading =
  | {
      readonly outcome: 'found';
      /** Base64 of the DER on one line. */
      readonly der: string;
      readonly details: CertificateDetails;
    }
  | { readonly outcome: 'refused'; readonly reason: CertificateRefusal };

const mostInput = 1_000_000;
/** The setting holds 20,000 characters of Base64. */
const mostDer = 15_000;
const mostSubject = 300;
/** Entra's placeholder lives for hours or days, its certificates for years. */
const placeholderLife = 7 * 24 * 60 * 60 * 1000;

/**
 * Reads the one certificate in a pasted text or in a file.
 *
 * @param now the time that decides whether it has expired.
 */
export async function readCertificate(
  input: string | Uint8Array,
  now: Date,
): Promise<CertificateReading> {
  if (sizeOf(input) > mostInput) return refuse('too-large');
  const finding = findCertificates(input);
  if (finding.outcome === 'refused') return finding;
  const [certificate, ...others] = new Map(finding.ders.map((der) => [base64Of(der), der]));
  if (certificate === undefined) return refuse('not-a-certificate');
  return others.length > 0 ? refuse('several') : readDer(...certificate, now);
}

/** The length of a text is compared first, because encoding a huge one takes its time. */
function sizeOf(input: string | Uint8Array): number {
  if (typeof input !== 'string' || input.length > mostInput) return input.length;
  return new TextEncoder().encode(input).length;
}

async function readDer(
  der: string,
  bytes: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<CertificateReading> {
  const details = await describeCertificate(bytes);
  if (details === null) return refuse('not-a-certificate');
  if (bytes.length > mostDer) return refuse('too-large');
  const [begins, ends] = [Date.parse(details.notBefore), Date.parse(details.notAfter)];
  if (ends - begins <= placeholderLife) return refuse('placeholder');
  if (ends < now.getTime()) return refuse('expired');
  return { outcome: 'found', der, details };
}

/** What an admin compares of one certificate; null where the bytes are none. */
export async function describeCertificate(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<CertificateDetails | null> {
  const certificate = parse(bytes);
  if (certificate === null) return null;
  const { subject, notBefore, notAfter } = certificate;
  const validity = { notBefore: notBefore.toISOString(), notAfter: notAfter.toISOString() };
  return { subject, thumbprint: await thumbprintOf(bytes), ...validity };
}

/** The library tolerates bytes behind the signature, hence the look at the outline first. */
function parse(der: Uint8Array<ArrayBuffer>) {
  if (!hasCertificateOutline(der)) return null;
  try {
    const { subject, notBefore, notAfter } = new X509Certificate(der);
    return { subject: shorten(subject), notBefore, notAfter };
  } catch {
    return null;
  }
}

function shorten(subject: string): string {
  return subject.length > mostSubject ? `${subject.slice(0, mostSubject - 1)}…` : subject;
}

function refuse(reason: CertificateRefusal): CertificateReading {
  return { outcome: 'refused', reason };
}
