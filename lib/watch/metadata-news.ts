import type { Published } from '../setup/setup-state.ts';
import type { Watched } from './reminder.ts';

type Listed = Published['certificates'][number];

/**
 * What Microsoft's metadata says of the certificate in Image Relay: `unchanged`, a `new-beside` it that
 * ends later, `replaced` where the old one is gone and others are there, or `none-left`.
 */
export type MetadataNews =
  | { readonly kind: 'unchanged' | 'none-left' }
  | { readonly kind: 'new-beside' | 'replaced'; readonly others: readonly Listed[] };

/** An older certificate beside the one in use was left behind by a former change, and is no news. */
export function metadataNews(
  { certificate }: Pick<Watched, 'certificate'>,
  { certificates }: Pick<Published, 'certificates'>,
): MetadataNews {
  const others = certificates.filter((each) => each.thumbprint !== certificate.thumbprint);
  const isThere = others.length < certificates.length;
  if (!isThere) return others.length > 0 ? { kind: 'replaced', others } : { kind: 'none-left' };
  const newer = others.filter((each) => each.notAfter > certificate.notAfter);
  return newer.length > 0 ? { kind: 'new-beside', others: newer } : { kind: 'unchanged' };
}
