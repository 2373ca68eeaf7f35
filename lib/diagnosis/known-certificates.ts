/** A certificate as it is compared here, with what a person is shown of it. */
export interface KnownCertificate {
  /** Base64 of the DER on one line. */
  readonly der: string;
  /** SHA-1 of the DER in upper-case hexadecimal, as Entra shows it. */
  readonly thumbprint: string;
  /** ISO 8601. */
  readonly notAfter: string;
}

/** The certificates that are known when a response is judged; null for one that nobody has seen. */
export interface KnownCertificates {
  /** What Image Relay holds: as its page showed it, or as its form was filled and saved. */
  readonly imageRelayCertificate: KnownCertificate | null;
  /** What Entra calls active. */
  readonly activeCertificate: KnownCertificate | null;
  /** What the answer carries along, where none of these made its signature and that one did. */
  readonly carriedCertificate?: KnownCertificate | null;
}

export const noCertificates: KnownCertificates = {
  imageRelayCertificate: null,
  activeCertificate: null,
};

/** The known certificate of this text; null where it is neither. */
export function knownAs(der: string | null, known: KnownCertificates): KnownCertificate | null {
  const all = [known.imageRelayCertificate, known.activeCertificate];
  return all.find((each) => each !== null && each.der === der) ?? null;
}
