import { trustedXml } from './trusted-xml.ts';
import { isDeeperThan } from './xml-nesting.ts';

/** Levels of elements within one another; federation metadata has about ten, a sign-in fewer. */
const mostLevels = 100;

/** Why a text is not parsed, or cannot be. */
export type DocumentRefusal = 'too-large' | 'declarations' | 'too-deep' | 'not-xml';

export type DocumentReading =
  | { readonly outcome: 'read'; readonly root: Element }
  | { readonly outcome: 'refused'; readonly reason: DocumentRefusal };

/**
 * Reads a well-formed document. What declares entities can grow from a short text without end or change
 * what it says, and what is nested without end can exhaust whoever walks through it: neither is parsed.
 *
 * @param mostCharacters how long the text may be.
 */
export function readDocument(xml: string, mostCharacters: number): DocumentReading {
  if (xml.length > mostCharacters) return refuse('too-large');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return refuse('declarations');
  if (isDeeperThan(mostLevels, xml)) return refuse('too-deep');
  const parsed = new DOMParser().parseFromString(trustedXml(xml), 'application/xml');
  return hasParserError(parsed)
    ? refuse('not-xml')
    : { outcome: 'read', root: parsed.documentElement };
}

function refuse(reason: DocumentRefusal): DocumentReading {
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

/** The one direct child of that name; null where there is none, or several. */
export function onlyChildOf(parent: Element, namespace: string, name: string): Element | null {
  const [only = null, ...others] = childrenOf(parent, namespace, name);
  return others.length === 0 ? only : null;
}
