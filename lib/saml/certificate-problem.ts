import type { ReadCertificate } from './certificate.ts';
import type { ChosenCertificate } from './choose-certificate.ts';
import type { MetadataProblem } from './metadata-problem.ts';

/** Why a certificate was not taken; every reason has a sentence in the panel. */
export type CertificateProblem =
  | Extract<ChosenCertificate, { outcome: 'refused' }>['reason']
  | MetadataProblem
  /** It is the one that is to be replaced, or ends before that. */
  | 'not-newer'
  | 'unreadable';

/** What came of bringing a certificate. Of several none is taken before the admin chose. */
export type CertificateAnswer =
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'several'; readonly certificates: readonly ReadCertificate[] }
  | { readonly outcome: 'refused'; readonly reason: CertificateProblem };
