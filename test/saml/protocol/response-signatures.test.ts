// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { readResponse } from '../../../lib/saml/protocol/read-response.ts';
import { signaturesOf } from '../../../lib/saml/protocol/response-signatures.ts';
import { respondAsXml } from '../../practice/microsoft/support/answers.ts';
import { configuredWorld } from '../../practice/microsoft/support/image-relay-app.ts';
import type { GeneratedCertificate } from '../../practice/x509.ts';
import { certificateOver, entraCertificate } from '../support/made-certificates.ts';
import { attributeText, person, responseText } from './support/sign-in-messages.ts';
import { enveloped, exclusive, type SigningOptions, signed } from './support/sign-message.ts';
import { isRightForXmlsec1, signatureTemplate, signedByXmlsec1 } from './support/xmlsec1-signer.ts';

let key: GeneratedCertificate;
let next: GeneratedCertificate;

beforeAll(async () => {
  [key, next] = await Promise.all([entraCertificate(), entraCertificate()]);
});

const more = 'http://www.w3.org/2001/04/xmldsig-more#';
const encryption = 'http://www.w3.org/2001/04/xmlenc#';
const signatures = 'http://www.w3.org/2000/09/xmldsig#';

test('the assertion that Entra signs is valid, and xmlsec1 agrees', async () => {
  const xml = signed(responseText(), key);
  expect(await signaturesOf(xml, [key.der])).toEqual({
    outcome: 'checked',
    checks: [
      {
        covers: 'assertion',
        verdict: 'valid',
        signer: key.der,
        embedded: key.der,
        signatureMethod: 'rsa-sha256',
        digestMethod: 'sha256',
      },
    ],
  });
  expect(isRightForXmlsec1(xml, key)).toBe(true);
});

test('the response of the practice sign-in, which another library signs, is valid', async () => {
  const configured = await configuredWorld();
  const xml = await respondAsXml(configured);
  const trusted = configured.app.certificates.map((each) => each.der);
  expect(await signaturesOf(xml, trusted)).toMatchObject({
    outcome: 'checked',
    checks: [{ covers: 'assertion', verdict: 'valid' }],
  });
  expect(readResponse(xml)).toMatchObject({
    message: { assertion: { nameId: { value: configured.assigned.userPrincipalName } } },
  });
});

test('a signed response covers the response', async () => {
  const xml = signed(responseText(), key, { element: 'Response' });
  expect(await signaturesOf(xml, [key.der])).toMatchObject({
    checks: [{ covers: 'response', verdict: 'valid' }],
  });
  expect(isRightForXmlsec1(xml, key)).toBe(true);
});

test('a signed assertion in a signed response is checked after it, each with its own key', async () => {
  const inner = signed(responseText(), key);
  const xml = signed(inner, next, { element: 'Response' });
  expect(await signaturesOf(xml, [key.der, next.der])).toMatchObject({
    checks: [
      { covers: 'response', verdict: 'valid', signer: next.der },
      { covers: 'assertion', verdict: 'valid', signer: key.der },
    ],
  });
});

test('a response without a signature has nothing to check', async () => {
  expect(await signaturesOf(responseText(), [key.der])).toEqual({ outcome: 'checked', checks: [] });
});

test('a signed response with an encrypted assertion is checked as it came', async () => {
  const data = `<xenc:EncryptedData xmlns:xenc="${encryption}"><xenc:CipherData><xenc:CipherValue>AAAA</xenc:CipherValue></xenc:CipherData></xenc:EncryptedData>`;
  const assertion = `<EncryptedAssertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion">${data}</EncryptedAssertion>`;
  const xml = signed(responseText({ assertion }), key, { element: 'Response' });
  expect(await signaturesOf(xml, [key.der])).toMatchObject({
    checks: [{ covers: 'response', verdict: 'valid' }],
  });
});

const algorithms = [
  [`${signatures}rsa-sha1`, `${signatures}sha1`, 'rsa-sha1', 'sha1'],
  [`${more}rsa-sha256`, `${encryption}sha256`, 'rsa-sha256', 'sha256'],
  [`${more}rsa-sha384`, `${more}sha384`, 'rsa-sha384', 'sha384'],
  [`${more}rsa-sha512`, `${encryption}sha512`, 'rsa-sha512', 'sha512'],
  [`${more}rsa-sha256`, `${signatures}sha1`, 'rsa-sha256', 'sha1'],
] as const;

describe.each([undefined, 'samlp', 'samlp xs #default nowhere'])('prefixes: %s', (prefixes) => {
  test.each(algorithms)(
    '%s and %s, made by xmlsec1, are valid under their names',
    async (...row) => {
      const [method, digest, signatureMethod, digestMethod] = row;
      const options = { method, digest, ...(prefixes === undefined ? {} : { prefixes }) };
      const template = signatureTemplate('_assertion', options);
      const rootAttributes = ' xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:outer"';
      const unsigned = responseText({ rootAttributes }).replace(
        '<Subject>',
        () => `${template}<Subject>`,
      );
      const xml = signedByXmlsec1(unsigned, key);
      expect(await signaturesOf(xml, [key.der])).toMatchObject({
        checks: [{ verdict: 'valid', signatureMethod, digestMethod, embedded: key.der }],
      });
    },
  );
});

test('prefixes that are canonicalised inclusively are signed: another namespace makes it invalid', async () => {
  const options = {
    method: `${more}rsa-sha256`,
    digest: `${encryption}sha256`,
    prefixes: 'xs',
  };
  const rootAttributes = ' xmlns:xs="urn:one"';
  const template = signatureTemplate('_assertion', options);
  const unsigned = responseText({ rootAttributes }).replace('<Subject>', `${template}<Subject>`);
  const xml = signedByXmlsec1(unsigned, key);
  expect(await verdictOf(xml, [key.der])).toBe('valid');
  expect(await verdictOf(xml.replace('urn:one', 'urn:two'), [key.der])).toBe('invalid');
});

describe('with the certificate that was told', () => {
  test.each([
    ['first', () => [key.der, next.der]],
    ['second', () => [next.der, key.der]],
  ])('the one that signed may stand %s while keys change', async (_, trusted) => {
    expect(await signaturesOf(signed(responseText(), key), trusted())).toMatchObject({
      checks: [{ verdict: 'valid', signer: key.der }],
    });
  });

  test('one that has ended still tells who signed: its dates are judged elsewhere', async () => {
    const ended = await certificateOver('2022-11-22T12:00:00Z', '2025-11-22T12:00:00Z');
    expect(await verdictOf(signed(responseText(), ended), [ended.der])).toBe('valid');
  });

  test('a signature by another key is told apart, and nobody is named as its signer', async () => {
    expect(await signaturesOf(signed(responseText(), next), [key.der])).toMatchObject({
      checks: [{ verdict: 'other-key', signer: null, embedded: next.der }],
    });
  });

  test('what cannot be read as a certificate signed nothing', async () => {
    const xml = signed(responseText(), key);
    expect(await verdictOf(xml, ['', 'AAAA', 'no Base64', key.der])).toBe('valid');
    expect(await verdictOf(xml, ['', 'AAAA', 'no Base64'])).toBe('other-key');
  });

  test('a signature that carries no certificate needs one that was told', async () => {
    const xml = signed(responseText(), key, { keyInfo: '<KeyName>key</KeyName>' });
    expect(await signaturesOf(xml, [key.der])).toMatchObject({
      checks: [{ verdict: 'valid', embedded: null }],
    });
    expect(await verdictOf(xml, [next.der])).toBe('invalid');
  });

  test('a certificate that the signature carries along is not believed', async () => {
    const keyInfo = `<X509Data><X509Certificate>${key.der}</X509Certificate></X509Data>`;
    const xml = signed(responseText(), next, { keyInfo });
    expect(await verdictOf(xml, [key.der])).toBe('invalid');
  });
});

const inclusive = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const withComments = `${exclusive}WithComments`;

const unknown: readonly [what: string, options: SigningOptions][] = [
  ['an inclusive canonicalisation of what it says', { canonicalization: inclusive }],
  ['no canonicalisation of what it signs', { transforms: [enveloped] }],
  ['an inclusive canonicalisation of what it signs', { transforms: [enveloped, inclusive] }],
  ['a canonicalisation that keeps comments', { transforms: [enveloped, withComments] }],
  ['its transforms the other way round', { transforms: [exclusive, enveloped] }],
  ['a canonicalisation too many', { transforms: [enveloped, exclusive, exclusive] }],
  ['a reference to the whole document', { element: 'Response', isEmptyUri: true }],
  ['a reference to what it does not stand in', { refersTo: "//*[local-name(.)='Response']" }],
  [
    'a method of another family',
    { method: 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1' },
  ],
];

test.each(unknown)('a signature with %s counts for nothing', async (_, options) => {
  const xml = signed(responseText(), key, options);
  expect(readResponse(xml).outcome).toBe('read');
  expect(await signaturesOf(xml, [key.der])).toEqual({ outcome: 'broken' });
});

const changes: readonly [what: string, change: (xml: string) => string][] = [
  ['another name', (xml) => xml.replaceAll(person, 'else@larkspur.example')],
  [
    'an attribute more',
    (xml) => xml.replace('</Attribute>', `</Attribute>${attributeText('a', 'b')}`),
  ],
  ['white space more', (xml) => xml.replace('</Subject>', ' </Subject>')],
  ['a digest exchanged', (xml) => xml.replace(/<DigestValue>../, '<DigestValue>AB')],
  ['no digest', (xml) => xml.replace(/<DigestValue>[^<]*/, '<DigestValue>')],
  ['no value', (xml) => xml.replace(/<SignatureValue>[^<]*/, '<SignatureValue>')],
  ['a value that is no Base64', (xml) => xml.replace(/<SignatureValue>/, '$&!')],
  ['an ID for the signature’s words', (xml) => xml.replace('<SignedInfo', '<SignedInfo Id="_x"')],
];

test.each(changes)('a message with %s is invalid, and xmlsec1 agrees', async (_, change) => {
  const xml = signed(responseText(), key);
  expect(change(xml)).not.toBe(xml);
  expect(await verdictOf(change(xml), [key.der])).toBe('invalid');
  expect(isRightForXmlsec1(change(xml), key)).toBe(false);
});

async function verdictOf(xml: string, trusted: readonly string[]): Promise<string> {
  const found = await signaturesOf(xml, trusted);
  return found.outcome === 'broken' ? 'broken' : (found.checks[0]?.verdict ?? 'none');
}
