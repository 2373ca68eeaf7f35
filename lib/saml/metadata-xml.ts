import { trustedXml } from './trusted-xml.ts';
import { isDeeperThan } from './xml-nesting.ts';

/** XML namespaces of federation metadata and of the keys in it. */
export const namespaces = {
  metadata: 'urn:oasis:names:tc:SAML:2.0:metadata',
  signature: 'http://www.w3.org/2000/09/xmldsig#',
} as const;

const mostCharacters = 2_000_000;
/** Levels of elements within one another; federation metadata has about ten. */
const mostLevels = 100;

/** Why a text is not parsed, or cannot be. */
export type XmlRefusal = 'metadata-too-large' | 'declarations' | 'too-deep' | 'not-xml';

export type XmlReading =
  | { readonly outcome: 'read'; readonly root: Element }
  | { readonly outcome: 'refused'; readonly reason: XmlRefusal };

/**
 * Reads a well-formed document. What declares entities can grow from a short text without end or change
 * what it says, and what is nested without end can exhaust whoever walks through it: neither is parsed.
 */
export function readXml(xml: string): XmlReading {
  if (xml.length > mostCharacters) return refuse('metadata-too-large');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return refuse('declarations');
  if (isDeeperThan(mostLevels, xml)) return refuse('too-deep');
  const parsed = new DOMParser().parseFromString(trustedXml(xml), 'application/xml');
  return hasParserError(parsed)
    ? refuse('not-xml')
    : { outcome: 'read', root: parsed.documentElement };
}

/** The root element of a document; null where it is refused. */
export function parseRoot(xml: string): Element | null {
  const reading = readXml(xml);
  return reading.outcome === 'read' ? reading.root : null;
}

function refuse(reason: XmlRefusal): XmlReading {
  return { outcome: 'refused', reason };
}

/** Browsers report a parser error as an element: in place of the root, or in the part that was read. */
function hasParserError(parsed: Document): boolean {
  return parsed.getElementsByTagNameNS('*', 'parsererror').length > 0;
}

export function isElement(element: Element, namespace: string, name: string): boolean {
  return element.namespaceURI === namespace && element.localName === name;
}

/** The direct children of that name; what lies deeper belongs to somebody else. */
export function childrenOf(parent: Element, namespace: string, name: string): Element[] {
  return Array.from(parent.children).filter((child) => isElement(child, namespace, name));
}
