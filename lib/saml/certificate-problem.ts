import type { CertificateReading } from './certificate.ts';
import type { chooseCertificate } from './choose-certificate.ts';
import type { MetadataProblem } from './metadata-problem.ts';

type Reading = CertificateReading | Awaited<ReturnType<typeof chooseCertificate>>;

/** Why a certificate was not taken; every reason has a sentence in the panel. */
export type CertificateProblem =
  | Extract<Reading, { outcome: 'refused' }>['reason']
  | MetadataProblem
  | 'unreadable';
