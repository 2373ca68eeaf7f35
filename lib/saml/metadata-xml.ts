/** XML namespaces of federation metadata and of the keys in it. */
export const namespaces = {
  metadata: 'urn:oasis:names:tc:SAML:2.0:metadata',
  signature: 'http://www.w3.org/2000/09/xmldsig#',
} as const;

const mostCharacters = 2_000_000;

/**
 * The root element of a well-formed document; null where the text is none, is too long, or declares
 * entities, with which a short text can grow without end or change what it says.
 */
export function parseRoot(xml: string): Element | null {
  if (xml.length > mostCharacters || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return hasParserError(parsed) ? null : parsed.documentElement;
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
