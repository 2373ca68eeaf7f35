import { readDocument } from '../xml-document.ts';
import { hasBareBracket } from './bare-brackets.ts';
import { misshapeOf } from './message-elements.ts';
import { hasDistinctIds, idOf } from './message-ids.ts';
import { knownName } from './message-namespaces.ts';
import type { MessageRefusal } from './messages.ts';

/** Characters of a message; a sign-in has about ten thousand. */
const mostCharacters = 512 * 1024;
/** Attributes of an element, which are compared with one another; an element of SAML has about ten. */
const mostAttributes = 50;

export type OpenedMessage =
  | { readonly outcome: 'read'; readonly root: Element; readonly id: string }
  | { readonly outcome: 'refused'; readonly reason: MessageRefusal };

/**
 * Parses a message and refuses whatever two readers could understand differently. Whoever reads a message
 * and whoever verifies its signatures begin here, so that both see the same elements of the same document.
 *
 * @param name what it has to be, such as `samlp:Response`.
 */
export function openMessage(xml: string, name: string): OpenedMessage {
  if (!xml.isWellFormed() || declaresAnother(xml)) return refuse('not-xml');
  const reading = readDocument(xml, mostCharacters);
  if (reading.outcome === 'refused') return reading;
  const { root } = reading;
  const id = idOf(root);
  if (knownName(root) !== name || root.getAttribute('Version') !== '2.0' || id === null) {
    return refuse('another-message');
  }
  const reason = ambiguityOf(root, xml);
  return reason === null ? { outcome: 'read', root, id } : refuse(reason);
}

/** Another encoding or version of XML than a text has that was decoded already. */
function declaresAnother(xml: string): boolean {
  const declaration = /^\s*<\?xml\s[^>]*>/.exec(xml)?.[0] ?? '';
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(declaration)?.[1] ?? 'utf-8';
  const version = /version\s*=\s*["']([^"']*)/.exec(declaration)?.[1] ?? '1.0';
  return encoding.toLowerCase() !== 'utf-8' || version !== '1.0';
}

function ambiguityOf(root: Element, xml: string): MessageRefusal | null {
  const elements = [root, ...root.getElementsByTagName('*')];
  if (hasHiddenMarkup(root.ownerDocument)) return 'broken-value';
  if (hasBareBracket(xml)) return 'not-xml';
  if (elements.some((each) => each.attributes.length > mostAttributes)) return 'too-large';
  if (!hasDistinctIds(elements)) return 'duplicate-id';
  const assertions = elements.filter((each) => /^(?:Encrypted)?Assertion$/.test(each.localName));
  if (assertions.length > 1 || assertions.some((each) => each.parentNode !== root)) {
    return 'several-assertions';
  }
  return misshapeOf(root);
}

/** Comments, instructions and sections of another syntax: some readers end a value at them. */
function hasHiddenMarkup(parsed: Document): boolean {
  const hidden =
    NodeFilter.SHOW_COMMENT |
    NodeFilter.SHOW_PROCESSING_INSTRUCTION |
    NodeFilter.SHOW_CDATA_SECTION;
  return parsed.createTreeWalker(parsed, hidden).nextNode() !== null;
}

function refuse(reason: MessageRefusal): OpenedMessage {
  return { outcome: 'refused', reason };
}
