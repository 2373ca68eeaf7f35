/** Tags of the DER elements that tell a certificate from a key (X.690, section 8). */
const integer = 0x02;
const bitString = 0x03;
const sequence = 0x30;

interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  /** Where the next element begins. */
  readonly end: number;
}

/** Whether the bytes are one DER sequence from the first byte to the last. */
export function isWholeSequence(bytes: Uint8Array): boolean {
  return contentOf(bytes) !== null;
}

/** Whether the bytes have the outline of a certificate: what is signed, how, and the signature. */
export function hasCertificateOutline(der: Uint8Array): boolean {
  const tags = (contentOf(der) ?? []).map((element) => element.tag);
  return tags.join() === [sequence, sequence, bitString].join();
}

/** Whether the bytes are a key or a key store: these alone begin with a small version number. */
export function isPrivateKey(der: Uint8Array): boolean {
  const [version] = contentOf(der) ?? [];
  return version?.tag === integer && version.content.length === 1;
}

/** What stands in the sequence that fills the bytes; null where they are no such sequence. */
function contentOf(bytes: Uint8Array): DerElement[] | null {
  const outer = elementAt(bytes, 0);
  if (outer?.tag !== sequence || outer.end !== bytes.length) return null;
  return elementsIn(outer.content);
}

/** The elements that fill the bytes exactly; null where something is left over or cut off. */
function elementsIn(bytes: Uint8Array): DerElement[] | null {
  const elements: DerElement[] = [];
  let at = 0;
  while (at < bytes.length) {
    const element = elementAt(bytes, at);
    if (element === null) return null;
    elements.push(element);
    at = element.end;
  }
  return elements;
}

function elementAt(bytes: Uint8Array, at: number): DerElement | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  const start = at + 2 + lengthBytes;
  const length = first < 0x80 ? first : bigEndian(bytes.subarray(at + 2, start));
  const end = start + length;
  return end > bytes.length ? null : { tag, content: bytes.subarray(start, end), end };
}

function bigEndian(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 0x100 + byte, 0);
}
