/** Tags of the DER elements that this project looks at (X.690, section 8). */
export const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  sequence: 0x30,
} as const;

export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  /** Where the next element begins. */
  readonly end: number;
}

/** What stands in the sequence that fills the bytes; null where they are no such sequence. */
export function contentOf(bytes: Uint8Array): DerElement[] | null {
  const outer = headerAt(bytes, 0);
  if (outer?.tag !== tags.sequence || outer.end !== bytes.length) return null;
  return elementsIn(bytes.subarray(outer.start));
}

/** The elements that fill the bytes exactly; null where something is left over or cut off. */
export function elementsIn(bytes: Uint8Array): DerElement[] | null {
  const elements: DerElement[] = [];
  let at = 0;
  while (at < bytes.length) {
    const header = headerAt(bytes, at);
    if (header === null || header.end > bytes.length) return null;
    const { tag, start, end } = header;
    elements.push({ tag, content: bytes.subarray(start, end), end });
    at = end;
  }
  return elements;
}

/** Whether a long sequence begins here that goes on beyond the last byte. */
export function isCutShort(bytes: Uint8Array): boolean {
  const outer = headerAt(bytes, 0);
  return outer?.tag === tags.sequence && outer.start > 2 && outer.end > bytes.length;
}

interface DerHeader {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** Lengths take four bytes at most: more would be no certificate but an attack, or no DER. */
function headerAt(bytes: Uint8Array, at: number): DerHeader | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const lengthBytes = first - 0x80;
  if (lengthBytes === 0 || lengthBytes > 4) return null;
  const start = at + 2 + lengthBytes;
  return { tag, start, end: start + bigEndian(bytes.subarray(at + 2, start)) };
}

function bigEndian(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 0x100 + byte, 0);
}
