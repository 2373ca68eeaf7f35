// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { signaturePartsOf } from '../../lib/saml/signature-parts.ts';

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const prefixes = `<ec:InclusiveNamespaces xmlns:ec="${exclusive}" PrefixList="xs #default"/>`;

const text = [
  '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo>',
  `<CanonicalizationMethod Algorithm="${exclusive}"></CanonicalizationMethod>`,
  '<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>',
  '<Reference URI="#_1"><Transforms>',
  '<Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"></Transform>',
  `<Transform Algorithm="${exclusive}">${prefixes}</Transform></Transforms>`,
  '<DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>',
  '<DigestValue> AA\nAA </DigestValue></Reference></SignedInfo>',
  '<SignatureValue> BB\nBB </SignatureValue></Signature>',
].join('');

function partsOf(xml: string) {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  return signaturePartsOf(documentElement);
}

test('a plain signature is taken apart', () => {
  expect(partsOf(text)).toMatchObject({
    infoPrefixes: [],
    contentPrefixes: ['xs', ''],
    method: { name: 'rsa-sha256', hash: 'SHA-256' },
    digest: { name: 'sha256', hash: 'SHA-256' },
    digestValue: 'AAAA',
    signatureValue: 'BBBB',
    refersTo: '#_1',
    certificate: null,
  });
});

const own = '<own xmlns="urn:x"/>';

test.each([
  ['an Object', '</Signature>', '<Object/></Signature>'],
  ['two lists of what is signed', '<SignedInfo>', '<SignedInfo/><SignedInfo>'],
  ['two references', '</SignedInfo>', '<Reference URI="#_1"/></SignedInfo>'],
  [
    'a part within its canonicalisation',
    '</CanonicalizationMethod>',
    `${own}</CanonicalizationMethod>`,
  ],
  ['a part within a transform', prefixes, own],
  ['a part beside the prefixes', prefixes, prefixes + own],
  ['two lists of prefixes', prefixes, prefixes + prefixes],
  ['a part within the first transform', '"></Transform>', `">${own}</Transform>`],
  ['a transform more', '</Transforms>', `<Transform Algorithm="${exclusive}"/></Transforms>`],
  ['a method that is not known', 'rsa-sha256', 'rsa-md5'],
  ['a digest that is not known', 'xmlenc#sha256', 'xmlenc#ripemd160'],
  ['a reference to nothing', ' URI="#_1"', ''],
])('a signature with %s is not plain', (_, from, to) => {
  expect(text).toContain(from);
  expect(partsOf(text.replace(from, to))).toBeNull();
});
