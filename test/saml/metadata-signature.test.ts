// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { signatureOf } from '../../lib/saml/metadata-signature.ts';
import type { SignatureVerdict } from '../../lib/saml/signature-verdict.ts';
import { federationMetadata } from '../practice/microsoft/metadata/federation-metadata.ts';
import { signedMetadata, verifiesWithXmlsec1 } from '../practice/microsoft/support/xmlsec1.ts';
import { completeOptions } from '../practice/options.ts';
import { createWorld } from '../practice/world/create-world.ts';
import { signingCertificate } from '../practice/world/enterprise-apps.ts';
import type { SigningCertificate } from '../practice/world/world.ts';
import { tenantId } from '../support/builders/identities.ts';

let active: SigningCertificate;
let other: SigningCertificate;

beforeAll(async () => {
  const world = await createWorld(completeOptions({}));
  active = await signingCertificate(world, 'Active');
  other = await signingCertificate(world, 'Inactive');
});

const published = () => federationMetadata(tenantId, { signer: active, shown: [active] });

test('what the signing key signed is valid, and xmlsec1 agrees', async () => {
  expect(await signatureOf(published(), [active.der])).toBe('valid');
  expect(await verifiesWithXmlsec1(published(), signedMetadata, active)).toBe(true);
});

test('what a key signed that signs no sign-in is told apart', async () => {
  const xml = federationMetadata(tenantId, { signer: other, shown: [active] });
  expect(await signatureOf(xml, [active.der])).toBe('other-key');
});

const changes: readonly [what: string, (xml: string) => string][] = [
  ['an address that was exchanged', (xml) => xml.replaceAll('/saml2"', '/saml2/"')],
  [
    'an attribute that was added',
    (xml) => xml.replace('<IDPSSODescriptor', '<IDPSSODescriptor a="b"'),
  ],
  [
    'white space that was added',
    (xml) => xml.replace('</IDPSSODescriptor>', ' </IDPSSODescriptor>'),
  ],
  ['a digest that was exchanged', (xml) => xml.replace(/DigestValue>./, 'DigestValue>_')],
  ['another ID', (xml) => xml.replace(/ ID="_/, ' ID="_0')],
  ['a reference to a part', (xml) => xml.replace(/URI="#_/, 'URI="#part')],
  [
    'a second element of the same ID',
    (xml) =>
      xml.replace('<IDPSSODescriptor', `<IDPSSODescriptor ID="${/ ID="([^"]+)/.exec(xml)?.[1]}"`),
  ],
];

test.each(changes)('metadata with %s is invalid, and xmlsec1 agrees', async (_, change) => {
  const xml = change(published());
  expect(xml).not.toBe(published());
  expect(await signatureOf(xml, [active.der])).toBe('invalid');
  expect(await verifiesWithXmlsec1(xml, signedMetadata, active)).toBe(false);
});

const unsigned: readonly [what: string, xml: () => string, SignatureVerdict][] = [
  [
    'a document without signature',
    () => published().replace(/<Signature.*<\/Signature>/, ''),
    'unsigned',
  ],
  ['what is no XML', () => 'metadata', 'unsigned'],
  [
    'a signature that bears no certificate',
    () => published().replace(/<KeyInfo>.*?<\/KeyInfo>/, ''),
    'invalid',
  ],
  [
    'a signature that was moved into a part',
    () => {
      const signature = /<Signature.*?<\/Signature>/.exec(published())?.[0] ?? '';
      return published()
        .replace(signature, '')
        .replace('</IDPSSODescriptor>', `${signature}</IDPSSODescriptor>`);
    },
    'invalid',
  ],
];

test.each(unsigned)('%s is not taken for signed', async (_, xml, verdict) => {
  expect(await signatureOf(xml(), [active.der])).toBe(verdict);
});
