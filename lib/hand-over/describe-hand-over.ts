import { readDers } from '../saml/certificate.ts';
import { bytesOfBase64 } from '../saml/certificate-base64.ts';
import type { CertificateDetails } from '../setup/setup-state.ts';
import type { HandOver } from './hand-over.ts';
import { factOf, type HandOverProblem, openHandOver } from './open-hand-over.ts';

/** A hand-over with what its certificate says of itself; null where it brings none. */
export interface DescribedHandOver {
  readonly given: HandOver;
  readonly certificate: CertificateDetails | null;
}

/** Reads a hand-over and its certificate, which has to be one. */
export async function describeHandOver(
  text: string,
  now: Date,
): Promise<DescribedHandOver | HandOverProblem> {
  const given = await openHandOver(text);
  if (typeof given === 'string') return given;
  const der = factOf(given, 'entra/idp.certificate');
  if (der === undefined) return { given, certificate: null };
  const bytes = bytesOfBase64(der);
  const read = bytes === null ? null : await readDers([bytes], now);
  const isIt = read?.outcome === 'found' && read.der === der;
  return isIt ? { given, certificate: read.details } : 'damaged';
}
