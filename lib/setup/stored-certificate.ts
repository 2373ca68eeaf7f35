import * as z from 'zod/mini';

const when = z.iso.datetime();
const text = z.string().check(z.maxLength(300));

/** SHA-1 of a certificate's DER in upper-case hexadecimal, as Entra shows it. */
export const thumbprint = z.string().check(z.regex(/^[0-9A-F]{40}$/));

/** The certificate as the panel read it; its DER stands among the facts. */
export const certificateDetails = z.object({
  subject: text,
  thumbprint,
  notBefore: when,
  notAfter: when,
  /** What setups of the first version did not keep. */
  issuer: z.optional(text),
  /** Serial number in upper-case hexadecimal. */
  serial: z.optional(z.string().check(z.regex(/^[0-9A-F]{1,100}$/))),
  /** SHA-256 of the DER in upper-case hexadecimal. */
  sha256: z.optional(z.string().check(z.regex(/^[0-9A-F]{64}$/))),
  /** Kind and size of the key, such as "RSA" and 2048 bits, or "EC" and 256. */
  key: z.optional(z.object({ kind: text, bits: z.int() })),
});
export type CertificateDetails = z.infer<typeof certificateDetails>;
