/** XML namespaces of SAML messages by the prefixes that the specifications give them. */
export const messageNamespaces = {
  samlp: 'urn:oasis:names:tc:SAML:2.0:protocol',
  saml: 'urn:oasis:names:tc:SAML:2.0:assertion',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  xenc: 'http://www.w3.org/2001/04/xmlenc#',
  ec: 'http://www.w3.org/2001/10/xml-exc-c14n#',
} as const;

const prefixes = new Map<string | null, string>(
  Object.entries(messageNamespaces).map(([prefix, namespace]) => [namespace, prefix]),
);

/** A name such as `saml:NameID`, whatever prefix the message itself has; null outside these namespaces. */
export function knownName(element: Element): string | null {
  const prefix = prefixes.get(element.namespaceURI);
  return prefix === undefined ? null : `${prefix}:${element.localName}`;
}

/** The direct children of that known name. */
export function children(parent: Element, name: string): Element[] {
  return Array.from(parent.children).filter((child) => knownName(child) === name);
}

/** The first direct child of that known name; a message that was opened has no second one. */
export function child(parent: Element | null, name: string): Element | null {
  return (parent && children(parent, name)[0]) ?? null;
}
