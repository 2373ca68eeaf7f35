import { base64Of } from './certificate-base64.ts';
import { type CertificateDetails, detailsOf } from './certificate-details.ts';
import { certificatesOfMetadata, type MetadataRefusal } from './certificate-metadata.ts';
import { mostInput } from './certificate-size.ts';
import { type FindingRefusal, findCertificates } from './certificate-text.ts';
import { type CertificateWarning, warningsOf } from './certificate-warnings.ts';

export type CertificateRefusal =
  | FindingRefusal
  | MetadataRefusal
  | 'placeholder'
  | 'too-large'
  | 'too-many';

export interface ReadCertificate {
  /** Base64 of the DER on one line. */
  readonly der: string;
  readonly details: CertificateDetails;
  readonly warnings: readonly CertificateWarning[];
}

export type CertificateReading =
  | ({ readonly outcome: 'found' } & ReadCertificate)
  /** More than one that differ: the admin says which. */
  | { readonly outcome: 'several'; readonly certificates: readonly ReadCertificate[] }
  | { readonly outcome: 'refused'; readonly reason: CertificateRefusal };

type Ders = readonly Uint8Array<ArrayBuffer>[];

/** The setting holds 20,000 characters of Base64. */
const mostDer = 15_000;
/** Nobody chooses from a longer list; whole stores of authorities are longer. */
const mostCertificates = 20;
/** Entra's placeholder lives for hours or days, its certificates for years. */
const placeholderLife = 7 * 24 * 60 * 60 * 1000;

/**
 * Reads the certificates in a pasted text or in a file; the same one twice counts as one.
 *
 * @param now the time that decides which warnings there are.
 * @param tenants those of which metadata has to be, in lower case; none where any will do.
 */
export async function readCertificates(
  input: string | Uint8Array,
  now: Date,
  tenants: readonly string[] = [],
): Promise<CertificateReading> {
  if (sizeOf(input) > mostInput) return refuse('too-large');
  const finding = findCertificates(input);
  const found =
    finding.outcome === 'metadata' ? certificatesOfMetadata(finding.xml, tenants) : finding;
  return found.outcome === 'refused' ? found : readDers(found.ders, now);
}

/** The length of a text is compared first, because encoding a huge one takes its time. */
function sizeOf(input: string | Uint8Array): number {
  if (typeof input !== 'string' || input.length > mostInput) return input.length;
  return new TextEncoder().encode(input).length;
}

/** Reads certificates that stand together; one that is none makes it unclear what all of them are. */
export async function readDers(ders: Ders, now: Date): Promise<CertificateReading> {
  const distinct = new Map(ders.map((der) => [base64Of(der), der]));
  if (distinct.size > mostCertificates) return refuse('too-many');
  const read = await Promise.all([...distinct].map(([der, bytes]) => readDer(der, bytes, now)));
  const refusals = read.filter((each) => each.outcome === 'refused');
  const refusal = refusals.find(({ reason }) => reason !== 'placeholder');
  if (refusal) return refusal;
  const certificates = read.flatMap((each) => (each.outcome === 'found' ? each.certificate : []));
  const [only, ...others] = certificates;
  if (only === undefined) return refusals[0] ?? refuse('not-a-certificate');
  return others.length > 0 ? { outcome: 'several', certificates } : { outcome: 'found', ...only };
}

type ReadDer = { outcome: 'found'; certificate: ReadCertificate } | Refused;
type Refused = Extract<CertificateReading, { outcome: 'refused' }>;

async function readDer(der: string, bytes: Uint8Array<ArrayBuffer>, now: Date): Promise<ReadDer> {
  if (bytes.length > mostDer) return refuse('too-large');
  const details = await detailsOf(bytes);
  if (details === null) return refuse('damaged');
  if (isPlaceholder(details)) return refuse('placeholder');
  return { outcome: 'found', certificate: { der, details, warnings: warningsOf(details, now) } };
}

/** A new application shows a certificate that is replaced as soon as it has one of its own. */
function isPlaceholder({ notBefore, notAfter }: CertificateDetails): boolean {
  return Date.parse(notAfter) - Date.parse(notBefore) <= placeholderLife;
}

function refuse(reason: CertificateRefusal): Refused {
  return { outcome: 'refused', reason };
}
