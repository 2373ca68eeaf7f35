import * as z from 'zod/mini';
import { acceptSetting } from '../saml/settings.ts';
import { factSource } from './fact-source.ts';
import { type CertificateDetails, certificateDetails } from './stored-certificate.ts';

const when = z.iso.datetime();
const der = z.string().check(z.refine((text) => acceptSetting('idp.certificate', text) === text));

/** A certificate with its text: Base64 of the DER on one line. */
const wholeCertificate = z.object({ der, details: certificateDetails });

/**
 * The change from one signing certificate to the next. How far it has come is never stored: that follows
 * from what both consoles show.
 */
export const rollover = z.object({
  startedAt: when,
  /** When the admin wants to make the change; null until that is agreed. */
  agreedFor: z.nullable(when),
  /** What Image Relay held when the change began. */
  old: wholeCertificate,
  /** What takes its place, as it was brought; null until then. */
  fresh: z.nullable(z.extend(wholeCertificate, { source: factSource })),
});
export type Rollover = z.infer<typeof rollover>;

/**
 * Whether a certificate can take another's place: what a former change left behind ends before it, and can
 * not.
 */
export function isSuccessor(
  next: Pick<CertificateDetails, 'thumbprint' | 'notAfter'>,
  { details }: Rollover['old'],
): boolean {
  return next.thumbprint !== details.thumbprint && next.notAfter > details.notAfter;
}
