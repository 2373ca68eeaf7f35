// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type CertificateRefusal, readCertificates } from '../../lib/saml/certificate.ts';
import { base64, entraCertificate, now, utf16le } from './support/made-certificates.ts';
import { keyDescriptor, metadataText, otherTenantId } from './support/metadata-text.ts';

type Case = [string, string | Uint8Array];

const { der, pem, thumbprint } = await entraCertificate();
const next = await entraCertificate();
const metadata = metadataText({ certificates: [der] });
const prefixed = metadata
  .replace(/<(\/?)(?=[A-Z]\w*Descriptor|Single)/g, '<$1md:')
  .replace('xmlns="urn:oasis', 'xmlns:md="urn:oasis');

const encrypting = keyDescriptor(next.der, 'use="encryption"');
const otherProduct = { certificates: [der], entityId: 'https://login.larkspur.example/' };

it.each<Case>([
  ['as a text', metadata],
  ['with space around it', `\n  ${metadata}\n`],
  ['as a file with a byte order mark', Buffer.from(`\uFEFF${metadata}`)],
  ['as a file in UTF-16', utf16le(`\uFEFF${metadata.replace('utf-8', 'utf-16')}`)],
  ['with prefixes', prefixed],
  [
    'with prefixes for its signatures, too',
    prefixed
      .replace(/<(\/?)(?=KeyInfo|X509)/g, '<$1ds:')
      .replace('xmlns="http://www.w3', 'xmlns:ds="http://www.w3'),
  ],
  ['with PEM in it', metadata.replace(der, pem)],
  ['as Base64', base64(metadata)],
  ['with its certificate twice', metadataText({ certificates: [der, der] })],
  [
    'with another certificate that encrypts',
    metadataText({ keys: encrypting + keyDescriptor(der) }),
  ],
])('metadata %s gives its signing certificate', async (_form, input) => {
  const found = { outcome: 'found', der, details: { thumbprint } };
  expect(await readCertificates(input, now)).toMatchObject(found);
});

it('gives every certificate of metadata in which one replaces the other', async () => {
  const reading = await readCertificates(metadataText({ certificates: [next.der, der] }), now);
  expect(reading).toMatchObject({
    outcome: 'several',
    certificates: [{ der: next.der }, { der }],
  });
});

describe('refuses', () => {
  it.each<[CertificateRefusal, ...Case]>([
    ['metadata-without-certificate', 'metadata without keys', metadataText()],
    [
      'metadata-without-certificate',
      'metadata whose only key encrypts',
      metadataText({ keys: keyDescriptor(der, 'use="encryption"') }),
    ],
    [
      'metadata-without-certificate',
      "a service provider's metadata without keys",
      metadataText().replaceAll('IDPSSO', 'SPSSO'),
    ],
    ['other-metadata', "a service provider's metadata", metadata.replaceAll('IDPSSO', 'SPSSO')],
    ['other-metadata', 'metadata of another product', metadataText(otherProduct)],
    [
      'other-metadata',
      'metadata of two tenants',
      metadata.replace(/\/[^/]*\/saml2/, `/${otherTenantId}/saml2`),
    ],
    ['other-metadata', 'metadata of several parties', `<EntitiesDescriptor>${metadata}`],
    ['other-metadata', 'a part of metadata', metadata.slice(metadata.indexOf('<KeyDescriptor'))],
    ['other-metadata', 'metadata cut short', metadata.slice(0, -30)],
    ['declarations', 'metadata with entities', metadata.replace('?>', '?><!DOCTYPE x>')],
    [
      'too-deep',
      'metadata that is nested without end',
      metadata.replace('</EntityD', `${'<a>'.repeat(9_000)}${'</a>'.repeat(9_000)}$&`),
    ],
    ['other-metadata', 'metadata with no Base64 in it', metadata.replace(der, `${der}*`)],
    [
      'other-metadata',
      'metadata with half of a key',
      metadataText({ certificates: [der, 'AAAAA'] }),
    ],
    ['damaged', 'metadata with no certificate in it', metadata.replace(der, 'MAA=')],
  ])('as %s %s', async (reason, _what, input) => {
    expect(await readCertificates(input, now)).toEqual({ outcome: 'refused', reason });
  });
});
