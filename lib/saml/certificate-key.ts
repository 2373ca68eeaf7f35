import { hexOf } from './certificate-thumbprint.ts';
import { contentOf, type DerElement, elementsIn } from './der-elements.ts';

/** Kind and size of a public key; a kind that is not known here is told by its identifier, with 0 bits. */
export interface KeyDetails {
  readonly kind: string;
  readonly bits: number;
}

/** Contents of object identifiers in hexadecimal (RFC 3279, RFC 4055, RFC 8410). */
const rsa = ['2A864886F70D010101', '2A864886F70D01010A'];
const ellipticCurve = '2A8648CE3D0201';
const edwards: Readonly<Record<string, KeyDetails>> = {
  '2B6570': { kind: 'Ed25519', bits: 256 },
  '2B6571': { kind: 'Ed448', bits: 456 },
};

/** Reads a SubjectPublicKeyInfo (RFC 5280, section 4.1.2.7). */
export function keyDetailsOf(info: Uint8Array): KeyDetails {
  const [algorithm, key] = contentOf(info) ?? [];
  const [identifier] = algorithm ? (elementsIn(algorithm.content) ?? []) : [];
  const id = identifier ? hexOf(identifier.content) : '';
  if (rsa.includes(id)) return { kind: 'RSA', bits: modulusBits(withoutCount(key)) };
  if (id === ellipticCurve) return { kind: 'EC', bits: curveBits(withoutCount(key)) };
  return edwards[id] ?? { kind: id, bits: 0 };
}

/** The first byte of a bit string counts the bits that are left over at its end: none, in a key. */
function withoutCount(bits: DerElement | undefined): Uint8Array {
  return bits?.content.subarray(1) ?? new Uint8Array();
}

/** The modulus is the first of the two numbers of an RSA key. */
function modulusBits(key: Uint8Array): number {
  const [modulus] = contentOf(key) ?? [];
  const bytes = modulus?.content ?? new Uint8Array();
  const start = bytes.findIndex((byte) => byte !== 0);
  if (start < 0) return 0;
  return (bytes.length - start - 1) * 8 + (bytes[start] ?? 0).toString(2).length;
}

const compressed = [0x02, 0x03];

/** A point has one byte for its form and one or two coordinates; those of P-521 are rounded up to bytes. */
function curveBits(point: Uint8Array): number {
  const coordinates = compressed.includes(point[0] ?? 0) ? 1 : 2;
  const bits = Math.floor((point.length - 1) / coordinates) * 8;
  return bits === 528 ? 521 : Math.max(bits, 0);
}
