import type { MessageRefusal } from '../../../../lib/saml/protocol/messages.ts';
import type { GeneratedCertificate } from '../../../practice/x509.ts';
import { type CarelessReader, firstName } from './careless-readers.ts';
import { chief, person } from './sign-in-messages.ts';

export interface Keys {
  /** Of the identity provider, and trusted. */
  readonly trusted: GeneratedCertificate;
  /** Of whoever attacks. */
  readonly own: GeneratedCertificate;
}

/** What stops an attack: why it is not read, or what is said of its signatures. */
export type Stop = MessageRefusal | 'broken' | 'invalid' | 'other-key' | 'unsigned';

export interface Attack {
  readonly what: string;
  readonly build: (keys: Keys) => string;
  readonly stop: Stop;
  /** Who would be fooled by it. */
  readonly reader: CarelessReader;
  /** What that reader takes from it: the name of somebody else, unless another thing is said. */
  readonly taken: string;
  /** Whether xmlsec1, which looks for signed elements by their IDs, finds the signature right. */
  readonly isRightElsewhere: boolean;
}

export function attack(
  what: string,
  stop: Stop,
  build: Attack['build'],
  options: Partial<Pick<Attack, 'reader' | 'taken' | 'isRightElsewhere'>> = {},
): Attack {
  const { reader = firstName, taken = chief, isRightElsewhere = false } = options;
  return { what, build, stop, reader, taken, isRightElsewhere };
}

/** A signed Response in its parts, and what somebody else makes of them. */
export interface Pieces {
  readonly xml: string;
  readonly signature: string;
  readonly assertion: string;
  /** The assertion and the Response without the signature. */
  readonly bareAssertion: string;
  readonly bareResponse: string;
  /** The same with another name and IDs of their own. */
  readonly evilAssertion: string;
  readonly evilResponse: string;
}

export function piecesOf(xml: string): Pieces {
  const signature = /<Signature[\s\S]*?<\/Signature>/.exec(xml)?.[0] ?? '';
  const assertion = /<Assertion[\s\S]*<\/Assertion>/.exec(xml)?.[0] ?? '';
  const bareAssertion = assertion.replace(signature, '');
  const bareResponse = xml.replace(signature, '');
  return {
    xml,
    signature,
    assertion,
    bareAssertion,
    bareResponse,
    evilAssertion: evil(bareAssertion),
    evilResponse: evil(bareResponse),
  };
}

export function evil(text: string): string {
  return text
    .replaceAll(person, chief)
    .replaceAll('"_assertion"', '"_evil"')
    .replaceAll('"_response"', '"_evilResponse"');
}

/** Puts text in front of the first place where a tag begins, or behind it. */
export function before(text: string, tag: string, added: string): string {
  return text.replace(tag, () => `${added}${tag}`);
}

export function after(text: string, tag: string, added: string): string {
  return text.replace(tag, () => `${tag}${added}`);
}
