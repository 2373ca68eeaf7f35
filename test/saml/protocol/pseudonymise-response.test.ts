// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  supportCopyOf,
  supportCopyOfRequest,
} from '../../../lib/saml/protocol/pseudonymise-response.ts';
import { readAuthnRequest } from '../../../lib/saml/protocol/read-authn-request.ts';
import { readResponse } from '../../../lib/saml/protocol/read-response.ts';
import { signaturesOf } from '../../../lib/saml/protocol/response-signatures.ts';
import { objectId, replyUrl, tenantId } from '../../support/builders/identities.ts';
import { entraCertificate } from '../support/made-certificates.ts';
import {
  attributesText,
  attributeText,
  audience,
  authenticationText,
  issuer,
  type MessageParts,
  person,
  requestContent,
  requestText,
  responseText,
} from './support/sign-in-messages.ts';
import { signed } from './support/sign-message.ts';

function copyOf(xml: string): string {
  const reading = readResponse(xml);
  if (reading.outcome === 'refused') throw new Error(reading.reason);
  return supportCopyOf(xml, reading.message);
}

const copied = (parts: MessageParts) => copyOf(responseText(parts));

const groups = attributeText(
  'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups',
  'Legal',
  'Board',
  'Legal',
);

test.each([
  person,
  'Mara Oduya',
  '>Mara<',
  objectId,
  'Legal',
  'Board',
  '"_assertion"',
  '"_request"',
])('of a person %s is not in the copy', (text) => {
  const attributes = attributesText + groups;
  expect(responseText({ attributes })).toContain(text);
  expect(copied({ attributes })).not.toContain(text);
});

test.each([
  issuer,
  `>${audience}<`,
  `Destination="${replyUrl}"`,
  `Recipient="${replyUrl}"`,
  `>${tenantId}<`,
  'IssueInstant="2026-11-23T12:00:00.000Z"',
  'NotBefore="2026-11-23T11:55:00.000Z"',
  'NotOnOrAfter="2026-11-23T13:00:00.000Z"',
  'AuthnInstant="2026-11-23T11:59:00.000Z"',
  'Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"',
  'Name="http://schemas.microsoft.com/identity/claims/displayname"',
  'Value="urn:oasis:names:tc:SAML:2.0:status:Success"',
  'ac:classes:Password<',
  'cm:bearer"',
])('of who talks to whom, when and how, %s stays', (text) => {
  expect(responseText()).toContain(text);
  expect(copied({})).toContain(text);
});

test('the same value has the same pseudonym, in another spelling another one', () => {
  const name = (value: string) => attributeText(value, value);
  const attributes = [name('A@larkspur.example'), name('a@larkspur.example'), attributesText].join(
    '',
  );
  const xml = copied({
    attributes: attributes.replaceAll('Name="A@', 'Name="').replaceAll('Name="a@', 'Name="2'),
  });
  const values = [...xml.matchAll(/<(?:NameID|AttributeValue)[^>]*>([^<]*)/g)].map(
    (each) => each[1],
  );
  expect(values).toEqual([
    'person-1@example.invalid',
    'person-2@example.invalid',
    'person-3@example.invalid',
    tenantId,
    'value-1',
    'value-2',
    issuer,
    'value-3',
    'person-1@example.invalid',
  ]);
});

test('IDs still refer to one another', async () => {
  const key = await entraCertificate();
  const xml = copyOf(signed(responseText(), key));
  const id = /<Assertion[^>]* ID="([^"]*)"/.exec(xml)?.[1];
  expect(id).toMatch(/^_id-\d$/);
  expect(xml).toContain(`URI="#${id}"`);
  expect(xml).toContain(`SessionIndex="${id}"`);
  const asked = [...xml.matchAll(/InResponseTo="([^"]*)"/g)].map((each) => each[1]);
  expect(asked).toHaveLength(2);
  expect(new Set(asked).size).toBe(1);
});

test('a copy is read like its original, its algorithms stay, and its signature no longer fits', async () => {
  const key = await entraCertificate();
  const xml = copyOf(signed(responseText(), key));
  expect(readResponse(xml)).toMatchObject({
    message: {
      issuer,
      assertion: { audiences: [audience], nameId: { value: 'person-1@example.invalid' } },
    },
  });
  expect(await signaturesOf(xml, [key.der])).toMatchObject({
    checks: [{ verdict: 'invalid', signatureMethod: 'rsa-sha256', embedded: key.der }],
  });
});

describe('of what somebody wrote', () => {
  const told = (words: string, parts: MessageParts = {}) => {
    const code = '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"/>';
    const status = `${code}<samlp:StatusMessage>${words}</samlp:StatusMessage>`;
    return /<samlp:StatusMessage>([^<]*)/.exec(copied({ status, ...parts }))?.[1];
  };

  test.each([
    [
      "AADSTS50105: The user 'mara.oduya@larkspur.example' is not assigned.",
      "AADSTS50105: The user 'person-1@example.invalid' is not assigned.",
    ],
    ['Mara Oduya has no role.', 'value-1 has no role.'],
    ['Sign-in from 203.0.113.7 failed.', 'Sign-in from value-4 failed.'],
    ['Sign-in from 2001:db8:0:1:1:1:1:1 failed.', 'Sign-in from value-4 failed.'],
    [`Object ${objectId} is unknown in ${tenantId}.`, `Object value-2 is unknown in ${tenantId}.`],
    [
      'Trace ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-11-23 12:00:00Z',
      'Trace ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-11-23 12:00:00Z',
    ],
  ])('%s', (words, expected) => {
    expect(told(words)?.replace(/value-\d/g, 'value-n')).toBe(
      expected.replace(/value-\d/g, 'value-n'),
    );
  });

  test('a name that means something in a pattern is found as it stands', () => {
    const attributes = attributeText('a', 'R.D (+) [x]');
    expect(told('RxD and R.D (+) [x] failed', { attributes })).toBe('RxD and value-1 failed');
  });

  test('a short name, which may be part of any word, is left', () => {
    expect(told('An error', { attributes: attributeText('a', 'An') })).toBe('An error');
  });
});

test('what nobody knows is not in the copy', () => {
  const locality = '<SubjectLocality Address="203.0.113.7" DNSName="mara-laptop"/>';
  const status =
    '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"/><samlp:StatusDetail><x:D xmlns:x="urn:x" Name="Mara" note="Oduya">Mara O.</x:D></samlp:StatusDetail>';
  const authentication = authenticationText.replace('<AuthnContext>', `${locality}$&`);
  const xml = copied({ status, authentication, rootAttributes: ' own="Mara"', attributes: '' });
  expect(xml).not.toMatch(/Mara|Oduya|203\.0|mara-laptop/);
});

test('addresses of people are replaced in web addresses, of which the rest stays', () => {
  const xml = responseText().replaceAll(replyUrl, `${replyUrl}?for=${person}&amp;x=1`);
  expect(copyOf(xml)).toContain(`Destination="${replyUrl}?for=person-1@example.invalid&amp;x=1"`);
});

test('the content of an encrypted assertion is not in the copy', () => {
  const assertion =
    '<EncryptedAssertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"><x:CipherValue xmlns:x="http://www.w3.org/2001/04/xmlenc#">SECRET</x:CipherValue></EncryptedAssertion>';
  expect(copied({ assertion })).not.toContain('SECRET');
});

test('a message that cannot be read has no copy', () => {
  const reading = readResponse(responseText());
  if (reading.outcome === 'refused') throw new Error(reading.reason);
  expect(supportCopyOf('<a/>', reading.message)).toBe('');
});

test('of a request the person that it asks for has a pseudonym', () => {
  const subject = `<saml:Subject><saml:NameID>${person}</saml:NameID></saml:Subject>`;
  const xml = requestText({ content: requestContent + subject });
  const reading = readAuthnRequest(xml);
  if (reading.outcome === 'refused') throw new Error(reading.reason);
  const copy = supportCopyOfRequest(xml, reading.message);
  expect(copy).not.toContain(person);
  expect(copy).toContain(`>${audience}<`);
  expect(copy).toContain('>person-1@example.invalid<');
});
