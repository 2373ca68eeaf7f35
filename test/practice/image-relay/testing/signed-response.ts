import { randomBytes } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import { generateCertificate } from '../../x509.ts';
import { host } from './visitor.ts';

const minute = 60 * 1000;

/** What a response says; each test changes the one thing that it is about. */
export interface ResponseFacts {
  inResponseTo: string;
  destination: string;
  recipient: string;
  audience: string;
  nameId: string;
  nameIdFormat: string;
  notBefore: Date;
  notOnOrAfter: Date;
  claims: Readonly<Record<string, string>>;
}

export const emailFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
export const issuer = 'https://sts.windows.net/00000000-0000-4000-8000-000000000000/';

export function goodResponse(inResponseTo: string, now = new Date()): ResponseFacts {
  return {
    inResponseTo,
    destination: `https://${host}/sso/consume`,
    recipient: `https://${host}/sso/consume`,
    audience: `https://${host}/sso/metadata`,
    nameId: 'B.Simon@larkspur.example',
    nameIdFormat: emailFormat,
    notBefore: new Date(now.getTime() - 5 * minute),
    notOnOrAfter: new Date(now.getTime() + 60 * minute),
    claims: {},
  };
}

/** A key pair of an identity provider that lives for one test file. */
export function createIdentity() {
  const day = 24 * 60 * minute;
  return generateCertificate({
    commonName: 'Identity of a test',
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
  });
}

/** A response with a signed assertion, as the browser posts it. */
export function signResponse(facts: ResponseFacts, privateKey: string): string {
  const signer = new SignedXml({
    privateKey,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: exclusive,
  });
  signer.addReference({
    xpath: assertionPath,
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusive],
  });
  signer.computeSignature(response(facts), {
    location: { reference: `${assertionPath}/*[local-name(.)='Issuer']`, action: 'after' },
  });
  return Buffer.from(signer.getSignedXml()).toString('base64');
}

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const assertionPath = "/*/*[local-name(.)='Assertion']";

function response(facts: ResponseFacts): string {
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ${identity()} Destination="${facts.destination}" InResponseTo="${facts.inResponseTo}"><Issuer xmlns="urn:oasis:names:tc:SAML:2.0:assertion">${issuer}</Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>${assertion(facts)}</samlp:Response>`;
}

function assertion(facts: ResponseFacts): string {
  return `<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ${identity()}><Issuer>${issuer}</Issuer>${subject(facts)}<Conditions NotBefore="${facts.notBefore.toISOString()}" NotOnOrAfter="${facts.notOnOrAfter.toISOString()}"><AudienceRestriction><Audience>${facts.audience}</Audience></AudienceRestriction></Conditions>${attributes(facts.claims)}</Assertion>`;
}

function subject(facts: ResponseFacts): string {
  return `<Subject><NameID Format="${facts.nameIdFormat}">${facts.nameId}</NameID><SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><SubjectConfirmationData InResponseTo="${facts.inResponseTo}" NotOnOrAfter="${facts.notOnOrAfter.toISOString()}" Recipient="${facts.recipient}"/></SubjectConfirmation></Subject>`;
}

function attributes(claims: ResponseFacts['claims']): string {
  const values = Object.entries(claims).map(
    ([name, value]) =>
      `<Attribute Name="${name}"><AttributeValue>${value}</AttributeValue></Attribute>`,
  );
  return values.length === 0 ? '' : `<AttributeStatement>${values.join('')}</AttributeStatement>`;
}

function identity(): string {
  return `ID="_${randomBytes(16).toString('hex')}" Version="2.0" IssueInstant="${new Date().toISOString()}"`;
}
