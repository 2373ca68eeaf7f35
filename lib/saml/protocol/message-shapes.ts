/**
 * What may stand in an element of a message: a value, the name of somebody, things of other parties that
 * are passed over, or elements by their known names, each once or any number of times.
 */
export type Shape =
  | 'value'
  | 'name'
  | 'foreign'
  | { readonly once: readonly string[]; readonly many?: readonly string[] };

const nothing: Shape = { once: [] };

/** XML Signature, without Object: what could stand in it is not signed, or looks as if it were. */
const signature: Readonly<Record<string, Shape>> = {
  'ds:Signature': { once: ['ds:SignedInfo', 'ds:SignatureValue', 'ds:KeyInfo'] },
  'ds:SignedInfo': {
    once: ['ds:CanonicalizationMethod', 'ds:SignatureMethod'],
    many: ['ds:Reference'],
  },
  'ds:CanonicalizationMethod': { once: ['ec:InclusiveNamespaces'] },
  'ds:SignatureMethod': nothing,
  'ds:Reference': { once: ['ds:Transforms', 'ds:DigestMethod', 'ds:DigestValue'] },
  'ds:Transforms': { once: [], many: ['ds:Transform'] },
  'ds:Transform': { once: ['ec:InclusiveNamespaces'] },
  'ec:InclusiveNamespaces': nothing,
  'ds:DigestMethod': nothing,
  'ds:DigestValue': 'value',
  'ds:SignatureValue': 'value',
  'ds:KeyInfo': { once: ['ds:X509Data', 'ds:KeyName', 'ds:KeyValue'] },
  'ds:KeyName': 'value',
  'ds:KeyValue': { once: ['ds:RSAKeyValue'] },
  'ds:RSAKeyValue': { once: ['ds:Modulus', 'ds:Exponent'] },
  'ds:Modulus': 'value',
  'ds:Exponent': 'value',
  'ds:X509Data': {
    once: ['ds:X509SubjectName', 'ds:X509IssuerSerial', 'ds:X509SKI'],
    many: ['ds:X509Certificate'],
  },
  'ds:X509Certificate': 'value',
  'ds:X509SubjectName': 'value',
  'ds:X509SKI': 'value',
  'ds:X509IssuerSerial': { once: ['ds:X509IssuerName', 'ds:X509SerialNumber'] },
  'ds:X509IssuerName': 'value',
  'ds:X509SerialNumber': 'value',
};

/** An assertion as Entra makes it: no Advice, nothing encrypted within, one statement of each kind. */
const assertion: Readonly<Record<string, Shape>> = {
  'saml:Assertion': {
    once: [
      'saml:Issuer',
      'ds:Signature',
      'saml:Subject',
      'saml:Conditions',
      'saml:AttributeStatement',
      'saml:AuthnStatement',
    ],
  },
  'saml:Issuer': 'value',
  'saml:Subject': { once: ['saml:NameID'], many: ['saml:SubjectConfirmation'] },
  'saml:NameID': 'name',
  'saml:SubjectConfirmation': { once: ['saml:SubjectConfirmationData'] },
  'saml:SubjectConfirmationData': nothing,
  // A second restriction would narrow the first, and a list of all audiences cannot say that.
  'saml:Conditions': {
    once: ['saml:AudienceRestriction', 'saml:OneTimeUse', 'saml:ProxyRestriction'],
  },
  'saml:AudienceRestriction': { once: [], many: ['saml:Audience'] },
  'saml:Audience': 'value',
  'saml:OneTimeUse': nothing,
  'saml:ProxyRestriction': { once: [], many: ['saml:Audience'] },
  'saml:AttributeStatement': { once: [], many: ['saml:Attribute'] },
  'saml:Attribute': { once: [], many: ['saml:AttributeValue'] },
  'saml:AttributeValue': 'value',
  'saml:AuthnStatement': { once: ['saml:SubjectLocality', 'saml:AuthnContext'] },
  'saml:SubjectLocality': nothing,
  'saml:AuthnContext': {
    once: ['saml:AuthnContextClassRef', 'saml:AuthnContextDeclRef'],
    many: ['saml:AuthenticatingAuthority'],
  },
  'saml:AuthnContextClassRef': 'value',
  'saml:AuthnContextDeclRef': 'value',
  'saml:AuthenticatingAuthority': 'value',
};

const response: Readonly<Record<string, Shape>> = {
  'samlp:Response': {
    once: [
      'saml:Issuer',
      'ds:Signature',
      'samlp:Status',
      'saml:Assertion',
      'saml:EncryptedAssertion',
    ],
  },
  'saml:EncryptedAssertion': 'foreign',
  'samlp:Status': { once: ['samlp:StatusCode', 'samlp:StatusMessage', 'samlp:StatusDetail'] },
  'samlp:StatusCode': { once: ['samlp:StatusCode'] },
  'samlp:StatusMessage': 'value',
  'samlp:StatusDetail': 'foreign',
};

const request: Readonly<Record<string, Shape>> = {
  'samlp:AuthnRequest': {
    once: [
      'saml:Issuer',
      'ds:Signature',
      'samlp:Extensions',
      'saml:Subject',
      'samlp:NameIDPolicy',
      'saml:Conditions',
      'samlp:RequestedAuthnContext',
      'samlp:Scoping',
    ],
  },
  'samlp:Extensions': 'foreign',
  'samlp:NameIDPolicy': nothing,
  'samlp:RequestedAuthnContext': {
    once: [],
    many: ['saml:AuthnContextClassRef', 'saml:AuthnContextDeclRef'],
  },
  'samlp:Scoping': { once: ['samlp:IDPList'], many: ['samlp:RequesterID'] },
  'samlp:RequesterID': 'value',
  'samlp:IDPList': { once: ['samlp:GetComplete'], many: ['samlp:IDPEntry'] },
  'samlp:IDPEntry': nothing,
  'samlp:GetComplete': 'value',
};

/** What a message of SAML 2.0 is made of, as far as it is read here (saml-core, xmldsig-core). */
export const shapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries({ ...signature, ...assertion, ...response, ...request }),
);
