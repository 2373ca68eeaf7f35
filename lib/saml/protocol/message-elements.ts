import { isPlain } from './message-ids.ts';
import { knownName } from './message-namespaces.ts';
import { type Shape, shapes } from './message-shapes.ts';
import type { MessageRefusal } from './messages.ts';

/**
 * Why the elements of a message are not as its shape has them; null where they are. What is not listed is
 * refused rather than passed over, because another reader may go by it.
 */
export function misshapeOf(root: Element): MessageRefusal | null {
  const name = knownName(root);
  const shape = name === null ? undefined : shapes.get(name);
  if (shape === undefined || !isPlain(root)) return 'unexpected-element';
  if (shape === 'name' && isSpaced(root.textContent ?? '')) return 'broken-value';
  if (shape === 'value' || shape === 'name') {
    return root.children.length === 0 ? null : 'broken-value';
  }
  if (shape === 'foreign') return isForeign(root) ? null : 'unexpected-element';
  return misshapeOfParent(root, shape);
}

/** A name with space around it, or on several lines: some readers cut it off there. */
function isSpaced(name: string): boolean {
  return name !== name.trim() || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(name);
}

function misshapeOfParent(parent: Element, shape: Exclude<Shape, string>): MessageRefusal | null {
  const texts = Array.from(parent.childNodes).filter((each) => each.nodeType === Node.TEXT_NODE);
  if (texts.some((each) => /[^ \t\r\n]/.test(each.nodeValue ?? ''))) return 'broken-value';
  const names = Array.from(parent.children, knownName);
  const allowed = new Set<string | null>([...shape.once, ...(shape.many ?? [])]);
  const once = names.filter((each) => each !== null && shape.once.includes(each));
  if (names.some((each) => !allowed.has(each)) || new Set(once).size < once.length) {
    return 'unexpected-element';
  }
  return firstOf(Array.from(parent.children), misshapeOf);
}

function firstOf(
  elements: readonly Element[],
  ask: (element: Element) => MessageRefusal | null,
): MessageRefusal | null {
  for (const each of elements) {
    const reason = ask(each);
    if (reason !== null) return reason;
  }
  return null;
}

/** Names of a message and its signatures, by which a careless reader finds them wherever they stand. */
const ownNames = new Set([...shapes.keys()].map((each) => each.slice(each.indexOf(':') + 1)));

/**
 * What belongs to other parties holds nothing that somebody could take for a part of the message. Keys of
 * XML Encryption are described by the means of XML Signature, but nothing in it is signed.
 */
function isForeign(root: Element): boolean {
  return Array.from(root.getElementsByTagName('*')).every((each) => {
    const name = knownName(each);
    if (name?.startsWith('ds:')) return isKeyInfo(each.localName);
    return !/^samlp?:/.test(name ?? '') && !isOwnOutside(each);
  });
}

function isKeyInfo(localName: string): boolean {
  return /^(?:KeyInfo|KeyName|X509\w+|DigestMethod)$/.test(localName);
}

function isOwnOutside(element: Element): boolean {
  return knownName(element) === null && ownNames.has(element.localName);
}
