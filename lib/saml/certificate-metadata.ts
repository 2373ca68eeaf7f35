import { bytesOfBase64 } from './certificate-base64.ts';
import { readMetadata } from './metadata.ts';
import type { XmlRefusal } from './metadata-xml.ts';

/** What can be dangerous to read is said to be so; whatever else is wrong with a file, it is not Entra's. */
export type MetadataRefusal =
  | Extract<XmlRefusal, 'declarations' | 'too-deep'>
  | 'metadata-without-certificate'
  | 'other-metadata'
  | 'another-tenant';

type InMetadata =
  | { readonly outcome: 'found'; readonly ders: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly outcome: 'refused'; readonly reason: MetadataRefusal };

/**
 * The signing certificates in a metadata file. Only what one Entra tenant publishes of itself is read:
 * a service provider's metadata holds certificates too, and they are the wrong ones.
 *
 * @param tenants All that are known as one's own, in lower case; none where any will do.
 */
export function certificatesOfMetadata(xml: string, tenants: readonly string[]): InMetadata {
  if (!/<(?:[\w.-]+:)?X509Certificate\b/.test(xml)) return refuse('metadata-without-certificate');
  const reading = readMetadata(xml.trim());
  if (reading.outcome === 'refused') {
    const { reason } = reading;
    return refuse(reason === 'declarations' || reason === 'too-deep' ? reason : 'other-metadata');
  }
  const { tenantId, certificates } = reading.metadata;
  if (tenants.some((each) => each !== tenantId)) return refuse('another-tenant');
  const ders = certificates.flatMap((each) => bytesOfBase64(each) ?? []);
  return ders.length > 0 ? { outcome: 'found', ders } : refuse('metadata-without-certificate');
}

function refuse(reason: MetadataRefusal): InMetadata {
  return { outcome: 'refused', reason };
}
