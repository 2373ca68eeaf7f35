import { issuerOf, objectId, replyUrl, tenantId } from '../../../support/builders/identities.ts';

/** Who signed in, and who somebody would like to pass for. */
export const person = 'mara.oduya@larkspur.example';
export const chief = 'admin@larkspur.example';

export const issuer = issuerOf(tenantId);
export const audience = 'https://larkspur.imagerelay.com/sso/metadata';

const saml = 'urn:oasis:names:tc:SAML:2.0:assertion';
const samlp = 'urn:oasis:names:tc:SAML:2.0:protocol';
const microsoft = 'http://schemas.microsoft.com/identity/claims';
const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

/** What a test changes in a sign-in that is right otherwise; each is text of XML. */
export interface MessageParts {
  nameId?: string;
  /** Attributes of the root, of the assertion and of the name ID, behind those that they have. */
  rootAttributes?: string;
  assertionAttributes?: string;
  nameIdAttributes?: string;
  issuer?: string;
  status?: string;
  subject?: string;
  conditions?: string;
  attributes?: string;
  authentication?: string;
  /** The assertion in place of the usual one; empty for none. */
  assertion?: string;
  /** Elements at the end of the Response. */
  more?: string;
}

/** A Response in the shape and order that Entra has, without its signature. */
export function responseText(parts: MessageParts = {}): string {
  const { rootAttributes = '', status = success, more = '' } = parts;
  const addressed = `Destination="${replyUrl}" InResponseTo="_request"`;
  return [
    `<samlp:Response ID="_response" Version="2.0" IssueInstant="2026-11-23T12:00:00.000Z" ${addressed} xmlns:samlp="${samlp}"${rootAttributes}>`,
    `<Issuer xmlns="${saml}">${parts.issuer ?? issuer}</Issuer>`,
    `<samlp:Status>${status}</samlp:Status>`,
    parts.assertion ?? assertionText(parts),
    more,
    '</samlp:Response>',
  ].join('');
}

export const success =
  '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"></samlp:StatusCode>';

export function assertionText(parts: MessageParts = {}): string {
  const { assertionAttributes = '' } = parts;
  return [
    `<Assertion ID="_assertion" IssueInstant="2026-11-23T12:00:00.000Z" Version="2.0" xmlns="${saml}"${assertionAttributes}>`,
    `<Issuer>${issuer}</Issuer>`,
    parts.subject ?? subjectText(parts),
    parts.conditions ?? conditionsText(audience),
    `<AttributeStatement>${parts.attributes ?? attributesText}</AttributeStatement>`,
    parts.authentication ?? authenticationText,
    '</Assertion>',
  ].join('');
}

const emailFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

export function nameIdText({ nameId = person, nameIdAttributes = '' }: MessageParts = {}): string {
  return `<NameID Format="${emailFormat}"${nameIdAttributes}>${nameId}</NameID>`;
}

export const confirmationText = [
  '<SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">',
  `<SubjectConfirmationData InResponseTo="_request" NotOnOrAfter="2026-11-23T13:00:00.000Z" Recipient="${replyUrl}"></SubjectConfirmationData>`,
  '</SubjectConfirmation>',
].join('');

export function subjectText(parts: MessageParts = {}): string {
  return `<Subject>${nameIdText(parts)}${confirmationText}</Subject>`;
}

export function conditionsText(...audiences: readonly string[]): string {
  const each = audiences.map((text) => `<Audience>${text}</Audience>`).join('');
  return `<Conditions NotBefore="2026-11-23T11:55:00.000Z" NotOnOrAfter="2026-11-23T13:00:00.000Z"><AudienceRestriction>${each}</AudienceRestriction></Conditions>`;
}

export function attributeText(name: string, ...values: readonly string[]): string {
  const each = values.map((text) => `<AttributeValue>${text}</AttributeValue>`).join('');
  return `<Attribute Name="${name}">${each}</Attribute>`;
}

export const attributesText = [
  attributeText(`${microsoft}/tenantid`, tenantId),
  attributeText(`${microsoft}/objectidentifier`, objectId),
  attributeText(`${microsoft}/displayname`, 'Mara Oduya'),
  attributeText(`${microsoft}/identityprovider`, issuer),
  attributeText(`${claims}/givenname`, 'Mara'),
  attributeText(`${claims}/emailaddress`, person),
].join('');

export const authenticationText = [
  '<AuthnStatement AuthnInstant="2026-11-23T11:59:00.000Z" SessionIndex="_assertion">',
  '<AuthnContext><AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</AuthnContextClassRef></AuthnContext>',
  '</AuthnStatement>',
].join('');

/** A request in the shape that service providers commonly send. */
export function requestText(parts: { attributes?: string; content?: string } = {}): string {
  const { attributes = '', content = requestContent } = parts;
  return `<samlp:AuthnRequest ID="_request" Version="2.0" IssueInstant="2026-11-23T11:58:00Z" xmlns:samlp="${samlp}" xmlns:saml="${saml}"${attributes}>${content}</samlp:AuthnRequest>`;
}

export const requestContent = `<saml:Issuer>${audience}</saml:Issuer>`;
