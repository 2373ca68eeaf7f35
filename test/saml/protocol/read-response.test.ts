// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type MessageRefusal, messageRefusals } from '../../../lib/saml/protocol/messages.ts';
import { readResponse } from '../../../lib/saml/protocol/read-response.ts';
import { signaturesOf } from '../../../lib/saml/protocol/response-signatures.ts';
import { objectId, replyUrl, tenantId } from '../../support/builders/identities.ts';
import {
  attributeText,
  audience,
  conditionsText,
  confirmationText,
  issuer,
  type MessageParts,
  nameIdText,
  person,
  responseText,
  success,
} from './support/sign-in-messages.ts';

const microsoft = 'http://schemas.microsoft.com/identity/claims';
const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
const status = 'urn:oasis:names:tc:SAML:2.0:status:';

test('a sign-in is read in all its parts, attributes in their order', () => {
  expect(readResponse(responseText())).toEqual({
    outcome: 'read',
    message: {
      id: '_response',
      issuer,
      destination: replyUrl,
      inResponseTo: '_request',
      issueInstant: '2026-11-23T12:00:00.000Z',
      status: { code: 'Success', subCode: null, message: null },
      assertion: {
        id: '_assertion',
        issuer,
        nameId: { value: person, format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress' },
        audiences: [audience],
        notBefore: '2026-11-23T11:55:00.000Z',
        notOnOrAfter: '2026-11-23T13:00:00.000Z',
        confirmations: [
          {
            recipient: replyUrl,
            inResponseTo: '_request',
            notOnOrAfter: '2026-11-23T13:00:00.000Z',
          },
        ],
        attributes: [
          { name: `${microsoft}/tenantid`, values: [tenantId] },
          { name: `${microsoft}/objectidentifier`, values: [objectId] },
          { name: `${microsoft}/displayname`, values: ['Mara Oduya'] },
          { name: `${microsoft}/identityprovider`, values: [issuer] },
          { name: `${claims}/givenname`, values: ['Mara'] },
          { name: `${claims}/emailaddress`, values: [person] },
        ],
        authnContext: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
        authnInstant: '2026-11-23T11:59:00.000Z',
      },
    },
  });
});

test('a refusal by Entra is read with both its codes and its words', () => {
  const words = 'AADSTS75011: Authentication method does not match.\r\nTrace ID: 1';
  const codes = `<samlp:StatusCode Value="${status}Responder"><samlp:StatusCode Value="${status}NoAuthnContext"/></samlp:StatusCode>`;
  const xml = responseText({
    assertion: '',
    status: `${codes}<samlp:StatusMessage>${words.replace('\r', '&#13;')}</samlp:StatusMessage>`,
  });
  expect(readResponse(xml)).toMatchObject({
    message: {
      status: { code: 'Responder', subCode: 'NoAuthnContext', message: words },
      assertion: null,
    },
  });
});

test('a code that only ends like one of SAML’s keeps its whole name', () => {
  const own = 'urn:example:status:Success';
  const xml = responseText({ status: `<samlp:StatusCode Value="${own}"/>` });
  expect(readResponse(xml)).toMatchObject({ message: { status: { code: own } } });
});

test('an encrypted assertion is said to be so', () => {
  const assertion =
    '<EncryptedAssertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"><x:EncryptedData xmlns:x="http://www.w3.org/2001/04/xmlenc#"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><x:EncryptedKey></x:EncryptedKey></KeyInfo></x:EncryptedData></EncryptedAssertion>';
  expect(readResponse(responseText({ assertion }))).toMatchObject({
    message: { assertion: 'encrypted' },
  });
});

test('what an assertion leaves out is null or an empty list', () => {
  const parts = { subject: '', conditions: '', attributes: '', authentication: '' };
  expect(readResponse(responseText(parts))).toMatchObject({
    message: {
      assertion: {
        nameId: null,
        audiences: [],
        notBefore: null,
        notOnOrAfter: null,
        confirmations: [],
        attributes: [],
        authnContext: null,
        authnInstant: null,
      },
    },
  });
});

test('several audiences, values and confirmations are read in their order, of bearers only', () => {
  const other = confirmationText.replace('cm:bearer', 'cm:sender-vouches');
  const second = confirmationText.replace(replyUrl, 'https://second.example/');
  const xml = responseText({
    subject: `<Subject>${nameIdText()}${other}${confirmationText}${second}</Subject>`,
    conditions: conditionsText('urn:one', 'urn:two'),
    attributes: attributeText('groups', 'a', '', 'b'),
  });
  expect(readResponse(xml)).toMatchObject({
    message: {
      assertion: {
        audiences: ['urn:one', 'urn:two'],
        attributes: [{ name: 'groups', values: ['a', '', 'b'] }],
        confirmations: [{ recipient: replyUrl }, { recipient: 'https://second.example/' }],
      },
    },
  });
});

test('values are read as they stand, whatever prefix, entity or space they have', () => {
  const xml = responseText({ attributes: attributeText('a', ' R&amp;D &lt;&#x1F600;&gt;\n') })
    .replaceAll('samlp:', 'p:')
    .replace('xmlns:samlp', 'xmlns:p');
  expect(readResponse(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).toMatchObject({
    message: { assertion: { attributes: [{ values: [' R&D <😀>\n'] }] } },
  });
});

type Change = (xml: string) => string;

const refusals: readonly [what: string, reason: MessageRefusal, change: Change][] = [
  [
    'too many characters',
    'too-large',
    (xml) => xml.replace('</Subject>', `$&${' '.repeat(525_000)}`),
  ],
  ['too many attributes', 'too-large', withAttributes(60)],
  ['a declaration', 'declarations', (xml) => `<!DOCTYPE a>${xml}`],
  ['too many levels', 'too-deep', nested],
  ['no XML', 'not-xml', () => 'SAMLResponse'],
  ['nothing', 'not-xml', () => ''],
  ['an end that is missing', 'not-xml', (xml) => xml.slice(0, -1)],
  ['two roots', 'not-xml', (xml) => xml + xml],
  ['a prefix that nobody declared', 'not-xml', (xml) => xml.replace(/ xmlns:samlp="[^"]*"/, '')],
  ['an attribute twice', 'not-xml', (xml) => xml.replace(' ID=', ' ID="_x" ID=')],
  ['another encoding', 'not-xml', (xml) => `<?xml version="1.0" encoding="utf-16"?>${xml}`],
  ['a request', 'another-message', (xml) => xml.replaceAll('samlp:Response', 'samlp:AuthnRequest')],
  [
    'another namespace',
    'another-message',
    (xml) => xml.replace('SAML:2.0:protocol', 'SAML:1.0:protocol'),
  ],
  ['another version', 'another-message', (xml) => xml.replace('"2.0"', '"1.1"')],
  ['no version', 'another-message', (xml) => xml.replace(' Version="2.0"', '')],
  ['no ID', 'another-message', (xml) => xml.replace(' ID="_response"', '')],
  ['an ID that is none', 'another-message', (xml) => xml.replace('"_response"', '"1 response"')],
  ['no Status', 'another-message', (xml) => xml.replace(/<samlp:Status>.*<\/samlp:Status>/, '')],
  ['no code', 'another-message', (xml) => xml.replace(success, '')],
  ['an ID twice', 'duplicate-id', (xml) => xml.replace('"_assertion"', '"_response"')],
  [
    'two assertions',
    'several-assertions',
    (xml) =>
      xml.replace(
        /<Assertion.*<\/Assertion>/,
        (each) => each + each.replace('"_assertion"', '"_b"'),
      ),
  ],
  [
    'an ID where none belongs',
    'unexpected-element',
    (xml) => xml.replace('<Subject', '$& ID="_subject"'),
  ],
  ['an assertion without ID', 'unexpected-element', (xml) => xml.replace(' ID="_assertion"', '')],
  [
    'Advice',
    'unexpected-element',
    (xml) => xml.replace('<AttributeStatement>', '<Advice></Advice>$&'),
  ],
  [
    'an encrypted name',
    'unexpected-element',
    (xml) => xml.replace(/<NameID.*<\/NameID>/, '<EncryptedID></EncryptedID>'),
  ],
  [
    'an encrypted attribute',
    'unexpected-element',
    (xml) => xml.replace('<Attribute ', '<EncryptedAttribute></EncryptedAttribute>$&'),
  ],
  [
    'an element that nobody knows',
    'unexpected-element',
    (xml) => xml.replace('<Subject>', '<Own></Own>$&'),
  ],
  ['a comment between elements', 'broken-value', (xml) => xml.replace('<Subject>', '<!---->$&')],
  ['words between elements', 'broken-value', (xml) => xml.replace('<Subject>', 'words$&')],
];

test.each(refusals)(
  'a message with %s is refused as %s, and its signatures count for nothing',
  async (_, reason, change) => {
    const xml = change(responseText());
    expect(readResponse(xml)).toEqual({ outcome: 'refused', reason });
    expect(await signaturesOf(xml, [])).toEqual({ outcome: 'broken' });
  },
);

test('every reason that parsing can have is among them', () => {
  const ofEncoding: MessageRefusal[] = ['not-base64', 'not-deflated'];
  const met = new Set(refusals.map(([, reason]) => reason));
  expect(messageRefusals.filter((each) => !met.has(each))).toEqual(ofEncoding);
});

describe('at its limits', () => {
  test.each<[string, MessageParts]>([
    ['an empty name', { nameId: '' }],
    ['a name of other letters', { nameId: 'ærø 山田@larkspur.example' }],
    [
      'an attribute of another party',
      { attributes: '<Attribute Name="a" xmlns:x="urn:x" x:Origin="y"></Attribute>' },
    ],
    [
      'space between elements',
      { subject: `\r\n  <Subject> ${nameIdText()} ${confirmationText}\t</Subject>\n` },
    ],
    ['fifty attributes', { rootAttributes: attributesNumbered(44) }],
  ])('a message with %s is read', (_, parts) => {
    expect(readResponse(responseText(parts)).outcome).toBe('read');
  });

  test('as many attributes as a person may have groups are read', () => {
    const many = Array.from({ length: 4000 }, (_, at) => attributeText(`a${at}`, 'b'.repeat(40)));
    expect(readResponse(responseText({ attributes: many.join('') })).outcome).toBe('read');
  });
});

function attributesNumbered(count: number): string {
  return Array.from({ length: count }, (_, at) => ` a${at}="b"`).join('');
}

function withAttributes(count: number): Change {
  return (xml) => xml.replace(' ID="_response"', `$&${attributesNumbered(count)}`);
}

function nested(xml: string): string {
  return xml.replace('<Subject>', `$&${'<a>'.repeat(100)}${'</a>'.repeat(100)}`);
}
