/** Namespaces by their prefix, as the output has declared them so far; the default one has an empty prefix. */
type Declared = ReadonlyMap<string, string>;

export interface CanonicalOptions {
  /** An element that is left out, such as the signature that stands in what it signs. */
  readonly without?: Element | null;
  /** Prefixes that are declared whether or not anything uses them; empty for the default namespace. */
  readonly inclusive?: readonly string[];
}

/**
 * The one text that stands for an element in a signature: Exclusive XML Canonicalization 1.0 without
 * comments. It is written from the parsed element itself, so that what is signed is what is read. Every
 * value is escaped, those of namespaces too: otherwise one could pass for an attribute behind it.
 */
export function canonicalOf(element: Element, options: CanonicalOptions = {}): string {
  return elementText(element, new Map([['', '']]), options);
}

function elementText(element: Element, declared: Declared, options: CanonicalOptions): string {
  const added = missingNamespaces(element, declared, options.inclusive ?? []);
  const known = new Map([...declared, ...added]);
  const namespaces = added.map(([prefix, uri]) => attribute(prefix && `xmlns:${prefix}`, uri));
  const attributes = attributesOf(element).map(({ name, value }) => attribute(name, value));
  const content = Array.from(element.childNodes, (child) => nodeText(child, known, options));
  const start = [element.tagName, ...namespaces, ...attributes].join(' ');
  return `<${start}>${content.join('')}</${element.tagName}>`;
}

function nodeText(node: Node, declared: Declared, options: CanonicalOptions): string {
  if (node === options.without) return '';
  if (node.nodeType === Node.ELEMENT_NODE) return elementText(node as Element, declared, options);
  if (node.nodeType === Node.PROCESSING_INSTRUCTION_NODE) return instructionText(node);
  const isText = node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
  return isText ? escaped(node.nodeValue ?? '', /[&<>\r]/g) : '';
}

function instructionText(node: Node): string {
  const data = (node.nodeValue ?? '').replaceAll('\r', '&#xD;');
  return `<?${node.nodeName}${data && ` ${data}`}?>`;
}

/** What the element uses, and what was asked for, as far as it is not declared already; by prefix. */
function missingNamespaces(
  element: Element,
  declared: Declared,
  inclusive: readonly string[],
): [prefix: string, uri: string][] {
  const used = [element, ...attributesOf(element).filter((each) => each.prefix !== null)];
  const prefixes = new Set([...used.map((each) => each.prefix ?? ''), ...inclusive]);
  return [...prefixes]
    .filter((prefix) => prefix !== 'xml')
    .map((prefix): [string, string | null] => [prefix, namespaceAt(element, prefix)])
    .filter((each): each is [string, string] => each[1] !== null)
    .filter(([prefix, uri]) => declared.get(prefix) !== uri)
    .toSorted(([one], [other]) => compare(one, other));
}

/** Null for a prefix that nothing declares there; without a default namespace that one is empty. */
function namespaceAt(element: Element, prefix: string): string | null {
  const uri = element.lookupNamespaceURI(prefix || null);
  return prefix === '' ? (uri ?? '') : uri;
}

/** Attributes that declare no namespace, by the address of their namespace and then by name. */
function attributesOf(element: Element): Attr[] {
  return Array.from(element.attributes)
    .filter((each) => each.namespaceURI !== 'http://www.w3.org/2000/xmlns/')
    .toSorted(
      (one, other) =>
        compare(one.namespaceURI ?? '', other.namespaceURI ?? '') ||
        compare(one.localName, other.localName),
    );
}

function attribute(name: string, value: string): string {
  return `${name || 'xmlns'}="${escaped(value, /[&<"\t\n\r]/g)}"`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

function escaped(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => escapes[character] ?? character);
}

/** By code points, which UTF-16 orders otherwise only above U+D800. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
