import { base64Of, bytesOfBase64 } from './certificate-base64.ts';

/** The thumbprint that Entra shows for a certificate: SHA-1 of its DER in upper-case hexadecimal. */
export function thumbprintOf(der: Uint8Array<ArrayBuffer>): Promise<string> {
  return digestOf('SHA-1', der);
}

/** SHA-256 of a certificate's DER in upper-case hexadecimal. */
export function sha256Of(der: Uint8Array<ArrayBuffer>): Promise<string> {
  return digestOf('SHA-256', der);
}

/**
 * Whether a certificate that somebody describes is the one in the text, which is Base64 as this
 * extension writes it. Who keeps a certificate asks this, and believes nobody's description.
 */
export async function isDescribedBy(
  der: string,
  details: { readonly thumbprint: string; readonly sha256?: string | undefined },
): Promise<boolean> {
  const bytes = bytesOfBase64(der);
  if (bytes === null || base64Of(bytes) !== der) return false;
  return (
    (await thumbprintOf(bytes)) === details.thumbprint && (await sha256Of(bytes)) === details.sha256
  );
}

async function digestOf(algorithm: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest(algorithm, bytes)));
}

export function hexOf(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').toUpperCase();
}
