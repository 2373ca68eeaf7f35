/** The thumbprint that Entra shows for a certificate: SHA-1 of its DER in upper-case hexadecimal. */
export async function thumbprintOf(der: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', der));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').toUpperCase();
}
