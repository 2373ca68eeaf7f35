import { describe, expect, it } from 'vitest';
import { readCertificates } from '../../lib/saml/certificate.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { formatCertificate } from '../practice/image-relay/service-provider/certificate-text.ts';
import {
  base64,
  bytesOf,
  downloadedPem,
  entraCertificate,
  now,
} from './support/made-certificates.ts';
import { makeCertificate, openssl, opensslOn } from './support/openssl.ts';

const { der, pem, privateKey, thumbprint } = await entraCertificate();
const other = await entraCertificate();
const crlf = pem.replaceAll('\n', '\r\n');
const bags = opensslOn(`${privateKey}\n${pem}`, (file) => [
  'pkcs12',
  '-export',
  '-passout',
  'pass:x',
  '-in',
  file,
]);
const withBags = openssl(['pkcs12', '-nokeys', '-passin', 'pass:x'], bags).toString();

/** What people paste into a service provider's box, and what old and new ones make of it. */
describe.each<[string, string]>([
  ['PEM with LF', pem],
  ['PEM with CRLF', crlf],
  ['PEM without a final newline', pem.trim()],
  ['PEM behind a byte order mark', `\uFEFF${pem}`],
  ['the download of 76 columns', downloadedPem(der)],
  ['bare Base64 on one line', der],
  ['bare Base64 on many lines, through a textarea', der.replace(/.{64}/g, '$&\r\n')],
  ['PEM squashed to one line with spaces', pem.replaceAll('\n', ' ')],
  ['PEM squashed to one line with nothing', pem.replaceAll('\n', '')],
  ['indented PEM with CRLF', crlf.replace(/^/gm, '    ')],
  ['PEM with blank lines around it', `\r\n\r\n${crlf}\r\n\r\n`],
  ['PEM with literal line ends', pem.replaceAll('\n', '\\n')],
  ['PEM that misses a dash', pem.slice(1)],
  ['PEM with smart dashes', pem.replaceAll('-----', '–—-')],
  ['Base64 of PEM', base64(pem)],
  ['PEM below its description by OpenSSL', openssl(['x509', '-text'], pem).toString()],
  ['PEM below bag attributes', withBags],
])('%s', (_form, pasted) => {
  it('is read, and written as the one form that every service provider accepts', async () => {
    const reading = await readCertificates(pasted, now);
    if (reading.outcome !== 'found') throw new Error(reading.outcome);
    expect(reading.details.thumbprint).toBe(thumbprint);
    const written = pemOf(reading.der);
    expect(written).toBe(openssl(['x509'], pem).toString());
    expect(written).toMatch(
      /^-----BEGIN CERTIFICATE-----\n(?:[^\n-]{1,64}\n)+-----END CERTIFICATE-----\n$/,
    );
    expect(formatCertificate(written.replaceAll('\n', '\r\n'))).toBe(written);
  });
});

it('has bag attributes around the PEM where OpenSSL writes them', () => {
  expect(withBags).toContain('Bag Attributes');
});

it.each<[string, string, string]>([
  ['truncated', 'a truncated certificate', pem.slice(0, 900)],
  ['thumbprint', 'a thumbprint', thumbprint],
  ['url', 'an address', 'https://login.microsoftonline.com/common/federationmetadata.xml'],
  ['private-key', 'a private key', privateKey],
  ['der-as-text', 'DER opened as text', bytesOf(der).toString('latin1')],
])('refuses as %s %s', async (reason, _form, pasted) => {
  expect(await readCertificates(pasted, now)).toEqual({ outcome: 'refused', reason });
});

describe('two PEMs', () => {
  it.each([
    ['as PEM', pem + other.pem],
    ['as a file', Buffer.from(`${pem}\r\n${other.pem}`)],
    ['as Base64 of PEM', base64(pem + other.pem)],
    ['with one of them twice', pem + pem + other.pem],
  ])('%s are both named, in their order, and neither is taken', async (_form, input) => {
    const reading = await readCertificates(input, now);
    expect(reading).toMatchObject({
      outcome: 'several',
      certificates: [
        { der, details: { thumbprint }, warnings: [] },
        { der: other.der, details: { thumbprint: other.thumbprint }, warnings: [] },
      ],
    });
  });

  it('carry their warnings', async () => {
    const weak = makeCertificate(curve('P-224'), '/CN=Weak', 1096);
    const reading = await readCertificates(pem + weak.pem, new Date());
    expect(reading).toMatchObject({ certificates: [{}, { warnings: ['weak-key'] }] });
  });

  it('count as one where the other is a placeholder', async () => {
    const placeholder = makeCertificate(curve('P-256'), '/CN=Placeholder', 2);
    expect(await readCertificates(placeholder.pem + pem, now)).toMatchObject({
      outcome: 'found',
      der,
    });
  });

  it('are a placeholder where both are', async () => {
    const both = [1, 2].map((days) => makeCertificate(curve('P-256'), '/CN=Placeholder', days).pem);
    const refused = { outcome: 'refused', reason: 'placeholder' };
    expect(await readCertificates(both.join(''), now)).toEqual(refused);
  });
});

/** Keys of elliptic curves are made at once, those of RSA are not. */
function curve(name: string): string[] {
  return ['ec', '-pkeyopt', `ec_paramgen_curve:${name}`];
}
