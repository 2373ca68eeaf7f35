import { knownName, messageNamespaces } from './message-namespaces.ts';

/** What readers of SAML and of XML Signature take for an ID, in small letters. */
const idNames = ['id', 'assertionid', 'responseid', 'requestid'];

/** A name of XML without a colon, in the letters that identity providers use. */
const idForm = /^[A-Za-z_][\w.-]*$/;

/** Whether every ID stands once in the document, under whatever name and in whatever namespace. */
export function hasDistinctIds(elements: readonly Element[]): boolean {
  const ids = elements.flatMap(idsOf).map((each) => each.value.trim());
  return new Set(ids).size === ids.length;
}

function idsOf(element: Element): Attr[] {
  return Array.from(element.attributes).filter(isId);
}

function isId({ namespaceURI, localName }: Attr): boolean {
  return namespaceURI !== xmlns && idNames.includes(localName.toLowerCase());
}

/** The ID of a message or an assertion; null where it has none, or none that XML knows as such. */
export function idOf(element: Element): string | null {
  const id = element.getAttribute('ID');
  return id !== null && idForm.test(id) ? id : null;
}

const xmlns = 'http://www.w3.org/2000/xmlns/';
const reserved: readonly string[] = [
  'http://www.w3.org/XML/1998/namespace',
  ...Object.values(messageNamespaces),
];

/**
 * Whether no attribute of an element could pass for another one: none in a namespace of SAML or of XML
 * itself, no second kind of ID, and no name in other letters.
 */
export function isPlain(element: Element): boolean {
  const own = Array.from(element.attributes).filter((each) => each.namespaceURI !== xmlns);
  return (
    own.every((each) => !reserved.includes(each.namespaceURI ?? '')) &&
    own.filter(isId).every((each) => each.name === idNameOf(element)) &&
    new Set(own.map((each) => each.localName.toLowerCase())).size === own.length
  );
}

function idNameOf(element: Element): string | null {
  const name = knownName(element) ?? '';
  if (['samlp:Response', 'samlp:AuthnRequest', 'saml:Assertion'].includes(name)) return 'ID';
  return name.startsWith('ds:') ? 'Id' : null;
}
