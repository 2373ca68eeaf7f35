import { bytesOfBase64 } from './certificate-base64.ts';
import { isPrivateKey, isWholeSequence } from './certificate-der.ts';

/** DER that may be certificates, one for each place where one stands, or what stands there instead. */
export type CertificateFinding =
  | { readonly outcome: 'found'; readonly ders: readonly Uint8Array<ArrayBuffer>[] }
  | {
      readonly outcome: 'refused';
      readonly reason: 'not-a-certificate' | 'private-key' | 'metadata';
    };

/** Hyphens, and the dashes that word processors put in their place; bounded, so that a search stays linear. */
const dashes = '[-\u2010-\u2015\u2212]{1,8}';
const label = '\\s*(?:X\\.?509\\s*)?CERTIFICATE\\s?';
const begin = new RegExp(`${dashes}\\s?BEGIN${label}${dashes}`);
const end = new RegExp(`${dashes}\\s?END${label}${dashes}`);
const privateKey = new RegExp(`${dashes}\\s?(?:BEGIN|END)[A-Z0-9 ]{0,40}PRIVATE\\s?KEY`);
const metadataElement = /<(?:[\w.-]+:)?(?:EntityDescriptor|IDPSSODescriptor|KeyDescriptor)\b/;

/** Marks without width that a copy from a page may carry along. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Spaces, and line ends that were written out as in a JSON string. */
const space = /\s+|\\[rn]/g;

/**
 * Finds certificates in whatever an admin may bring: DER, PEM in any wrapping and in any encoding
 * that Windows saves, bare Base64, or Base64 of any of these.
 */
export function findCertificates(input: string | Uint8Array): CertificateFinding {
  return typeof input === 'string' ? inText(input) : inBytes(new Uint8Array(input));
}

function inBytes(bytes: Uint8Array<ArrayBuffer>): CertificateFinding {
  if (isPrivateKey(bytes)) return { outcome: 'refused', reason: 'private-key' };
  if (isWholeSequence(bytes)) return { outcome: 'found', ders: [bytes] };
  return inText(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

/** UTF-16 without its mark shows by the zero byte in its first character, which is ASCII in every form. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xfe || first === 0) return 'utf-16be';
  if (first === 0xff || second === 0) return 'utf-16le';
  return 'utf-8';
}

function inText(copied: string): CertificateFinding {
  const text = copied.replace(invisible, '');
  if (privateKey.test(text)) return { outcome: 'refused', reason: 'private-key' };
  if (metadataElement.test(text)) return { outcome: 'refused', reason: 'metadata' };
  const [before = '', ...blocks] = text.split(begin);
  return blocks.length === 0 ? inBase64(before) : together(blocks.map(inBlock));
}

/** A block without its end may have lost more than that, so nothing of it is read. */
function inBlock(block: string): CertificateFinding {
  const [body = '', ...after] = block.split(end);
  return inBase64(after.length > 0 ? body : '');
}

/** Each decoding is shorter than its text, so this ends however often a text was encoded. */
function inBase64(text: string): CertificateFinding {
  const bytes = bytesOfBase64(text.replace(space, ''));
  return bytes ? inBytes(bytes) : { outcome: 'refused', reason: 'not-a-certificate' };
}

/** One block that is refused makes it unclear which certificate was meant, so all are. */
function together(findings: readonly CertificateFinding[]): CertificateFinding {
  const refusal = findings.find((finding) => finding.outcome === 'refused');
  if (refusal) return refusal;
  const ders = findings.flatMap((each) => (each.outcome === 'found' ? each.ders : []));
  return { outcome: 'found', ders };
}
