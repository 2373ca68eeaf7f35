import { contentOf, elementsIn, isCutShort, tags } from './der-elements.ts';

/**
 * What bytes are, as far as their outline tells it: `truncated` is a DER sequence that goes on beyond the
 * end, `sequence` a whole one of another kind. Null where they are no DER sequence.
 */
export type DerKind =
  | 'certificate'
  | 'private-key'
  | 'csr'
  | 'pkcs7'
  | 'pkcs12'
  | 'truncated'
  | 'sequence';

export function kindOfDer(bytes: Uint8Array): DerKind | null {
  const content = contentOf(bytes);
  if (content === null) return isCutShort(bytes) ? 'truncated' : null;
  const [first] = content;
  const outline = content.map((element) => element.tag).join();
  if (first?.tag === tags.integer && first.content.length === 1) return keyOrStore(first.content);
  if (outline === encryptedKey) return 'private-key';
  if (first?.tag === tags.objectIdentifier) return 'pkcs7';
  if (outline !== signed) return 'sequence';
  return isRequest(bytes) ? 'csr' : 'certificate';
}

/** What is signed, how, and the signature: certificates and requests for one share this outline. */
const signed = [tags.sequence, tags.sequence, tags.bitString].join();
const encryptedKey = [tags.sequence, tags.octetString].join();
/** The version of every PKCS #12 store (RFC 7292); keys have 0 or 1. */
const storeVersion = 3;

/** Keys and key stores alone begin with a small version number. */
function keyOrStore([version]: Uint8Array): DerKind {
  return version === storeVersion ? 'pkcs12' : 'private-key';
}

/** A request holds a version, a name, a key and perhaps attributes (RFC 2986); a certificate more. */
function isRequest(bytes: Uint8Array): boolean {
  const [body] = contentOf(bytes) ?? [];
  const inner = body ? elementsIn(body.content) : null;
  return inner?.[0]?.tag === tags.integer && inner.length <= 4;
}
