import 'reflect-metadata';
import { Extension, X509CertificateGenerator } from '@peculiar/x509';
import { type GeneratedCertificate, generateCertificate } from '../../practice/x509.ts';

/** The time at which the tests read certificates. */
export const now = new Date('2026-11-23T12:00:00Z');

export const entraName = 'Microsoft Azure Federated SSO Certificate';

/** A certificate as Entra makes it, begun a day ago and valid for three years. */
export function entraCertificate(): Promise<GeneratedCertificate> {
  return certificateOver('2026-11-22T12:00:00Z', '2029-11-22T12:00:00Z');
}

export function certificateOver(
  notBefore: string,
  notAfter: string,
): Promise<GeneratedCertificate> {
  const dates = { notBefore: new Date(notBefore), notAfter: new Date(notAfter) };
  return generateCertificate({ commonName: entraName, ...dates });
}

export function bytesOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

export function base64(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64');
}

/** PEM as Entra's download has it: 76 columns, CRLF. */
export function downloadedPem(der: string): string {
  const lines = der.match(/.{1,76}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\r\n');
}

/** A DER sequence of the given elements. */
export function sequence(...elements: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(elements);
  return Buffer.concat([
    Buffer.from([0x30, 0x82, content.length >> 8, content.length & 0xff]),
    content,
  ]);
}

export function utf16le(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

export function utf16be(text: string): Buffer {
  return utf16le(text).swap16();
}

/** DER with an extension of about the given number of bytes, which nobody knows. */
export async function certificateWithExtension(size: number): Promise<Uint8Array> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Large',
    notBefore: new Date('2026-11-22T12:00:00Z'),
    notAfter: new Date('2029-11-22T12:00:00Z'),
    keys,
    signingAlgorithm: algorithm,
    extensions: [new Extension('1.2.3.4', false, new Uint8Array(size))],
  });
  return new Uint8Array(certificate.rawData);
}
