// @vitest-environment jsdom
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeRedirectMessage } from '../../../lib/saml/protocol/encoded-message.ts';
import { readAuthnRequest } from '../../../lib/saml/protocol/read-authn-request.ts';
import { loginUrlOf, replyUrl, tenantId } from '../../support/builders/identities.ts';
import { base64, entraCertificate } from '../support/made-certificates.ts';
import { audience, requestContent, requestText } from './support/sign-in-messages.ts';
import { x509Data } from './support/sign-message.ts';

const post = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';
const classes = 'urn:oasis:names:tc:SAML:2.0:ac:classes:';
const emailFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

const full = requestText({
  attributes: ` AssertionConsumerServiceURL="${replyUrl}" Destination="${loginUrlOf(tenantId)}" ProtocolBinding="${post}" ForceAuthn="true"`,
  content: [
    requestContent,
    '<samlp:Extensions><x:Hint xmlns:x="urn:x">words</x:Hint></samlp:Extensions>',
    `<samlp:NameIDPolicy Format="${emailFormat}" AllowCreate="true"/>`,
    '<samlp:RequestedAuthnContext Comparison="exact">',
    `<saml:AuthnContextClassRef>${classes}Password</saml:AuthnContextClassRef>`,
    `<saml:AuthnContextClassRef>${classes}X509</saml:AuthnContextClassRef>`,
    '</samlp:RequestedAuthnContext>',
  ].join(''),
});

test('a request is read in all its parts', () => {
  expect(readAuthnRequest(full)).toEqual({
    outcome: 'read',
    message: {
      id: '_request',
      issuer: audience,
      acs: replyUrl,
      destination: loginUrlOf(tenantId),
      protocolBinding: post,
      issueInstant: '2026-11-23T11:58:00Z',
      nameIdFormat: emailFormat,
      authnContexts: [`${classes}Password`, `${classes}X509`],
      comparison: 'exact',
      forceAuthn: true,
      hasSubject: false,
      isSigned: false,
    },
  });
});

test('a request from an address is read as it was sent', async () => {
  const decoded = await decodeRedirectMessage(base64(deflateRawSync(full)));
  expect(decoded).toEqual({ outcome: 'read', xml: full });
});

test('what a request leaves out is null', () => {
  expect(readAuthnRequest(requestText({ content: '' }))).toMatchObject({
    message: {
      issuer: null,
      acs: null,
      destination: null,
      protocolBinding: null,
      nameIdFormat: null,
      authnContexts: [],
      comparison: null,
      forceAuthn: false,
      hasSubject: false,
      isSigned: false,
    },
  });
});

test.each([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])('ForceAuthn %s is %s', (text, forceAuthn) => {
  const xml = requestText({ attributes: ` ForceAuthn="${text}"` });
  expect(readAuthnRequest(xml)).toMatchObject({ message: { forceAuthn } });
});

test('a subject and a signature are told', async () => {
  const { der } = await entraCertificate();
  const signature = `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><KeyInfo>${x509Data(der)}</KeyInfo></Signature>`;
  const subject = '<saml:Subject><saml:NameID>a@larkspur.example</saml:NameID></saml:Subject>';
  const xml = requestText({ content: requestContent + signature + subject });
  expect(readAuthnRequest(xml)).toMatchObject({ message: { hasSubject: true, isSigned: true } });
});

test.each([
  ['two issuers', 'unexpected-element', requestContent + requestContent],
  ['an issuer with a comment in it', 'broken-value', requestContent.replace('sso', '<!---->sso')],
  ['two policies', 'unexpected-element', '<samlp:NameIDPolicy/><samlp:NameIDPolicy/>'],
  [
    'a Response in its Extensions',
    'unexpected-element',
    '<samlp:Extensions><samlp:Response/></samlp:Extensions>',
  ],
  [
    'an issuer in its Extensions',
    'unexpected-element',
    `<samlp:Extensions>${requestContent}</samlp:Extensions>`,
  ],
  ['an assertion', 'several-assertions', '<samlp:Extensions><saml:Assertion/></samlp:Extensions>'],
  ['its ID once more', 'duplicate-id', '<samlp:Extensions><x Id="_request"/></samlp:Extensions>'],
])('a request with %s is refused as %s', (_, reason, content) => {
  expect(readAuthnRequest(requestText({ content }))).toEqual({ outcome: 'refused', reason });
});

test('a Response is no request', () => {
  const xml = full.replaceAll('samlp:AuthnRequest', 'samlp:Response');
  expect(readAuthnRequest(xml)).toEqual({ outcome: 'refused', reason: 'another-message' });
});
