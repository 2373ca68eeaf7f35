import { bytesOfBase64 } from './certificate-base64.ts';
import { type DerKind, kindOfDer } from './certificate-der.ts';
import { type CertificateMistake, mistakeIn } from './certificate-mistakes.ts';
import { invisible } from './invisible.ts';

/** Why nothing in the input can be a certificate. */
export type FindingRefusal =
  | CertificateMistake
  | Exclude<DerKind, 'certificate' | 'sequence'>
  | 'not-a-certificate'
  | 'damaged';

/** DER that may be certificates, one for each place where one stands, or what stands there instead. */
export type CertificateFinding =
  | { readonly outcome: 'found'; readonly ders: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly outcome: 'metadata'; readonly xml: string }
  | { readonly outcome: 'refused'; readonly reason: FindingRefusal };

/** Hyphens, and the dashes that word processors put in their place; bounded, so that a search stays linear. */
const dashes = '[-\u2010-\u2015\u2212]{1,8}';
const label = '\\s*(?:X\\.?509\\s*)?CERTIFICATE\\s?';
const begin = new RegExp(`${dashes}\\s?BEGIN${label}${dashes}`);
const end = new RegExp(`${dashes}\\s?END${label}${dashes}`);
const privateKey = new RegExp(`${dashes}\\s?(?:BEGIN|END)[A-Z0-9 ]{0,40}PRIVATE\\s?KEY`);
const metadataElement = /<(?:[\w.-]+:)?(?:EntityDescriptor|IDPSSODescriptor|KeyDescriptor)\b/;

/** The Base64 of any certificate begins so, because its DER does with 30 81 or 30 82. */
const begunBase64 = /^MI[A-Za-z0-9+/]+={0,2}$/;

/** Spaces, and line ends that were written out as in a JSON string. */
const space = /\s+|\\[rn]/g;

/**
 * Finds certificates in whatever an admin may bring: DER, PEM in any wrapping and in any encoding
 * that Windows saves, bare Base64, metadata, or Base64 of any of these.
 */
export function findCertificates(input: string | Uint8Array): CertificateFinding {
  return typeof input === 'string' ? inText(input) : inBytes(new Uint8Array(input));
}

function inBytes(bytes: Uint8Array<ArrayBuffer>): CertificateFinding {
  const kind = kindOfDer(bytes);
  if (kind === 'certificate') return { outcome: 'found', ders: [bytes] };
  if (kind !== null) return refuse(kind === 'sequence' ? 'not-a-certificate' : kind);
  return isDerAndMore(bytes)
    ? refuse('damaged')
    : inText(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

/** A long DER sequence that goes on, or has no length of its own; no text begins with these two bytes. */
function isDerAndMore([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0x30 && second >= 0x80 && second <= 0x84;
}

/** UTF-16 without its mark shows by the zero byte in its first character, which is ASCII in every form. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xfe || first === 0) return 'utf-16be';
  if (first === 0xff || second === 0) return 'utf-16le';
  return 'utf-8';
}

function inText(copied: string): CertificateFinding {
  const text = copied.replace(invisible, '');
  if (privateKey.test(text)) return refuse('private-key');
  if (metadataElement.test(text)) return { outcome: 'metadata', xml: text };
  const [before = '', ...blocks] = text.split(begin);
  return blocks.length === 0 ? withoutBegin(before) : together(blocks.map(inBlock));
}

function withoutBegin(text: string): CertificateFinding {
  if (end.test(text)) return refuse('truncated');
  const mistake = mistakeIn(text);
  return mistake ? refuse(mistake) : inBase64(text, 'not-a-certificate');
}

/** A block without its end may have lost more than that, so nothing of it is read. */
function inBlock(block: string): CertificateFinding {
  const [body = '', ...after] = block.split(end);
  return after.length > 0 ? inBase64(body, 'damaged') : refuse('truncated');
}

/**
 * Each decoding is shorter than its text, so this ends however often a text was encoded.
 *
 * @param otherwise the reason where the text is no Base64.
 */
function inBase64(text: string, otherwise: FindingRefusal): CertificateFinding {
  const body = text.replace(space, '');
  const bytes = bytesOfBase64(body);
  if (bytes) return inBytes(bytes);
  return refuse(begunBase64.test(body) ? 'truncated' : otherwise);
}

/** One block that is refused makes it unclear which certificate was meant, so all are. */
function together(findings: readonly CertificateFinding[]): CertificateFinding {
  const obstacle = findings.find((finding) => finding.outcome !== 'found');
  if (obstacle) return obstacle;
  const ders = findings.flatMap((each) => (each.outcome === 'found' ? each.ders : []));
  return { outcome: 'found', ders };
}

function refuse(reason: FindingRefusal): CertificateFinding {
  return { outcome: 'refused', reason };
}
