import { type DocumentRefusal, readDocument } from './xml-document.ts';

/** XML namespaces of federation metadata and of the keys in it. */
export const namespaces = {
  metadata: 'urn:oasis:names:tc:SAML:2.0:metadata',
  signature: 'http://www.w3.org/2000/09/xmldsig#',
} as const;

const mostCharacters = 2_000_000;

/** Why a text is not parsed, or cannot be. */
export type XmlRefusal = 'metadata-too-large' | Exclude<DocumentRefusal, 'too-large'>;

export type XmlReading =
  | { readonly outcome: 'read'; readonly root: Element }
  | { readonly outcome: 'refused'; readonly reason: XmlRefusal };

/** Reads a document that may be federation metadata, under the limits that hold for every document. */
export function readXml(xml: string): XmlReading {
  const reading = readDocument(xml, mostCharacters);
  if (reading.outcome === 'read') return reading;
  const { reason } = reading;
  return { outcome: 'refused', reason: reason === 'too-large' ? 'metadata-too-large' : reason };
}

/** The root element of a document; null where it is refused. */
export function parseRoot(xml: string): Element | null {
  const reading = readXml(xml);
  return reading.outcome === 'read' ? reading.root : null;
}
