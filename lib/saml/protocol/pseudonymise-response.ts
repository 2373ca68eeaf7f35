import { knownName } from './message-namespaces.ts';
import type { AuthnRequest, SamlResponse } from './messages.ts';
import { openMessage } from './open-message.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';

/**
 * A copy of a Response for somebody's support, in which no signature fits any more. Names, addresses, IDs and whatever else is not known to be
 * harmless get pseudonyms, the same value the same one; who talks to whom, when and by which rules stays.
 *
 * @param xml the message as it was decoded.
 * @param read what was read from it. Its name ID is the first to be named.
 * @returns XML; an empty text where the message cannot be read.
 */
export function supportCopyOf(xml: string, read: SamlResponse): string {
  const assertion = read.assertion === 'encrypted' ? null : read.assertion;
  const open = [read.issuer, read.destination, assertion?.issuer, ...(assertion?.audiences ?? [])];
  const pseudonyms = createPseudonyms(open.join(' '));
  const nameId = assertion?.nameId?.value;
  if (nameId) pseudonyms.forValue(nameId);
  const told = assertion?.attributes.filter(({ name }) => !openAttributes.includes(name)) ?? [];
  for (const value of told.flatMap((each) => each.values)) if (value) pseudonyms.forValue(value);
  return copyOf(xml, 'samlp:Response', pseudonyms);
}

/** The same of an AuthnRequest, which names a person only where it has a Subject. */
export function supportCopyOfRequest(xml: string, read: AuthnRequest): string {
  const open = [read.issuer, read.acs, read.destination];
  return copyOf(xml, 'samlp:AuthnRequest', createPseudonyms(open.join(' ')));
}

function copyOf(xml: string, name: string, pseudonyms: Pseudonyms): string {
  const opened = openMessage(xml, name);
  if (opened.outcome === 'refused') return '';
  for (const each of [opened.root, ...opened.root.getElementsByTagName('*')]) {
    for (const attribute of each.attributes) renameAttribute(each, attribute, pseudonyms);
    if (each.children.length === 0) renameText(each, pseudonyms);
  }
  return new XMLSerializer().serializeToString(opened.root);
}

/** Attributes of a person that say nothing of the person: the tenant, and how somebody signed in. */
const openAttributes: readonly string[] = [
  'http://schemas.microsoft.com/identity/claims/tenantid',
  'http://schemas.microsoft.com/identity/claims/identityprovider',
  'http://schemas.microsoft.com/claims/authnmethodsreferences',
];

/** Elements of a message or a signature whose value stays. */
const openElements: readonly (string | null)[] = [
  ...['Issuer', 'Audience', 'AuthnContextClassRef', 'AuthnContextDeclRef'].map(
    (name) => `saml:${name}`,
  ),
  ...['DigestValue', 'SignatureValue', 'X509Certificate'].map((name) => `ds:${name}`),
];

function renameText(element: Element, pseudonyms: Pseudonyms): void {
  const text = element.textContent ?? '';
  if (text.trim() !== '') element.textContent = renamed(element, text, pseudonyms);
}

function renamed(element: Element, text: string, pseudonyms: Pseudonyms): string {
  const name = knownName(element);
  if (openElements.includes(name) || isOfOpenAttribute(element)) {
    return pseudonyms.withoutAddresses(text);
  }
  return name === 'samlp:StatusMessage' ? pseudonyms.within(text) : pseudonyms.forValue(text);
}

function isOfOpenAttribute({ parentElement }: Element): boolean {
  return (
    parentElement !== null && openAttributes.includes(parentElement.getAttribute('Name') ?? '')
  );
}

const openNames: readonly string[] = [
  ...[
    'Version',
    'IssueInstant',
    'NotBefore',
    'NotOnOrAfter',
    'AuthnInstant',
    'SessionNotOnOrAfter',
  ],
  ...['Destination', 'Recipient', 'AssertionConsumerServiceURL', 'AssertionConsumerServiceIndex'],
  ...['ProtocolBinding', 'Format', 'Name', 'NameFormat', 'FriendlyName', 'Value', 'Method'],
  ...['Comparison', 'ForceAuthn', 'IsPassive', 'AllowCreate', 'Algorithm', 'PrefixList'],
  ...['xsi:type', 'Consent'],
];

function renameAttribute(element: Element, attribute: Attr, pseudonyms: Pseudonyms): void {
  const { name, value } = attribute;
  if (/^xmlns(?::|$)/.test(name) || value === '') return;
  const isOpen = knownName(element) !== null && openNames.includes(name);
  attribute.value = isOpen
    ? pseudonyms.withoutAddresses(value)
    : renamedId(name, value, pseudonyms);
}

const idNames: readonly string[] = ['ID', 'Id', 'InResponseTo', 'SessionIndex'];

function renamedId(name: string, value: string, pseudonyms: Pseudonyms): string {
  if (idNames.includes(name)) return pseudonyms.forId(value);
  const isReference = name === 'URI' && value.startsWith('#');
  return isReference ? `#${pseudonyms.forId(value.slice(1))}` : pseudonyms.forValue(value);
}
