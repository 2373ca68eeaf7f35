/** What an admin is told about a certificate that is taken nonetheless. */
export type CertificateWarning = 'expired' | 'not-yet-valid' | 'weak-key';

interface Judged {
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key?: { readonly kind: string; readonly bits: number } | undefined;
}

/** Sizes below which keys can be broken or will be soon (NIST SP 800-57, part 1). */
const fewestBits: Readonly<Record<string, number>> = { RSA: 2048, DSA: 2048, EC: 256 };

/**
 * What speaks against a certificate at that time. How it was signed says nothing: Image Relay believes
 * the certificate because it was pasted there, and nobody checks its signature.
 */
export function warningsOf({ notBefore, notAfter, key }: Judged, now: Date): CertificateWarning[] {
  const warnings: CertificateWarning[] = [];
  if (new Date(notAfter) < now) warnings.push('expired');
  if (new Date(notBefore) > now) warnings.push('not-yet-valid');
  if (key && key.bits < (fewestBits[key.kind] ?? 0)) warnings.push('weak-key');
  return warnings;
}
