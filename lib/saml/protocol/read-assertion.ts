import { idOf } from './message-ids.ts';
import { child, children } from './message-namespaces.ts';
import type { Assertion, Attribute, Confirmation } from './messages.ts';

const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

/**
 * Reads an assertion of a message that was opened. Confirmations of another kind than a bearer's are left
 * out. Null where it is none of SAML 2.0, or two attributes bear one name, of which readers take either.
 */
export function readAssertion(element: Element): Assertion | null {
  const id = idOf(element);
  const attributes = attributesOf(child(element, 'saml:AttributeStatement'));
  const isPlain = new Set(attributes.map((each) => each.name)).size === attributes.length;
  if (id === null || element.getAttribute('Version') !== '2.0' || !isPlain) return null;
  const subject = child(element, 'saml:Subject');
  return {
    id,
    issuer: textOf(child(element, 'saml:Issuer')),
    nameId: nameIdOf(child(subject, 'saml:NameID')),
    ...conditionsOf(child(element, 'saml:Conditions')),
    confirmations: subject ? confirmationsOf(subject) : [],
    attributes,
    ...authenticationOf(child(element, 'saml:AuthnStatement')),
  };
}

export function textOf(element: Element | null): string | null {
  return element?.textContent ?? null;
}

function nameIdOf(element: Element | null): Assertion['nameId'] {
  return element && { value: element.textContent ?? '', format: element.getAttribute('Format') };
}

function conditionsOf(
  conditions: Element | null,
): Pick<Assertion, 'audiences' | 'notBefore' | 'notOnOrAfter'> {
  const restriction = child(conditions, 'saml:AudienceRestriction');
  const audiences = restriction ? children(restriction, 'saml:Audience') : [];
  return {
    audiences: audiences.map((each) => each.textContent ?? ''),
    notBefore: conditions?.getAttribute('NotBefore') ?? null,
    notOnOrAfter: conditions?.getAttribute('NotOnOrAfter') ?? null,
  };
}

function confirmationsOf(subject: Element): Confirmation[] {
  return children(subject, 'saml:SubjectConfirmation')
    .filter((each) => each.getAttribute('Method') === bearer)
    .map((each) => child(each, 'saml:SubjectConfirmationData'))
    .map((data) => ({
      recipient: data?.getAttribute('Recipient') ?? null,
      inResponseTo: data?.getAttribute('InResponseTo') ?? null,
      notOnOrAfter: data?.getAttribute('NotOnOrAfter') ?? null,
    }));
}

function attributesOf(statement: Element | null): Attribute[] {
  const attributes = statement ? children(statement, 'saml:Attribute') : [];
  return attributes.map((each) => ({
    name: each.getAttribute('Name') ?? '',
    values: children(each, 'saml:AttributeValue').map((value) => value.textContent ?? ''),
  }));
}

function authenticationOf(
  statement: Element | null,
): Pick<Assertion, 'authnContext' | 'authnInstant'> {
  const context = child(statement, 'saml:AuthnContext');
  return {
    authnContext: textOf(child(context, 'saml:AuthnContextClassRef')),
    authnInstant: statement?.getAttribute('AuthnInstant') ?? null,
  };
}
