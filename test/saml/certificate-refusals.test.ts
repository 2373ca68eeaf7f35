import { describe, expect, it } from 'vitest';
import { type CertificateRefusal, readCertificate } from '../../lib/saml/certificate.ts';
import {
  base64,
  bytesOf,
  entraCertificate,
  now,
  sequence,
  utf16le,
} from './support/made-certificates.ts';
import { metadataText } from './support/metadata-text.ts';
import { openssl } from './support/openssl.ts';

type Case = [string, string | Uint8Array];

const { der, pem, privateKey, thumbprint } = await entraCertificate();
const other = await entraCertificate();
const bytes = bytesOf(der);
const publicKey = openssl(['x509', '-noout', '-pubkey'], pem).toString();
const rsaAlone = ['rsa', '-pubin', '-RSAPublicKey_out', '-outform', 'DER'];
const keyBytes = openssl(['pkcs8', '-topk8', '-nocrypt', '-outform', 'DER'], privateKey);
/** The object identifier by which PKCS #7 containers and PKCS #12 stores are known. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex');
const metadata = metadataText({ certificates: [der] });

async function refusalOf(input: string | Uint8Array): Promise<CertificateRefusal | null> {
  const reading = await readCertificate(input, now);
  return reading.outcome === 'refused' ? reading.reason : null;
}

describe('what is no certificate', () => {
  it.each<Case>([
    ['nothing', ''],
    ['an empty file', new Uint8Array()],
    ['space alone', ' \n\t'],
    ['zero bytes', new Uint8Array(64)],
    ['a sentence', 'Certificate (Base64) Download'],
    ['a thumbprint', thumbprint],
    ['an address', 'https://login.microsoftonline.com/common/saml2'],
    ['a web page', `<!doctype html><title>Sign in</title><p>${der}</p>`],
    ['other XML', `<Response><X509Certificate>${der}</X509Certificate></Response>`],
    ['half of the Base64', der.slice(0, 600)],
    ['Base64 of an impossible length', `${der.replace(/=+$/, '')}AAA`],
    ['DER that was opened as text', bytes.toString('latin1')],
    ['PEM without its end', pem.replace(/-----END.*/, '')],
    ['PEM without its begin', pem.replace(/-----BEGIN.*/, '')],
    ['an empty PEM block', pem.replace(/^[^-].*\n/gm, '')],
    ['PEM with a damaged body', pem.replace('\n', '\n*')],
    ['a whole certificate and half of another', `${pem}${other.pem.slice(0, 500)}`],
    ['a request for a certificate', pem.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST')],
    ['a public key', publicKey],
    ['a file with the public key of RSA alone', openssl(rsaAlone, publicKey)],
    ['DER cut short', bytes.subarray(0, -1)],
    ['DER with a byte behind it', Buffer.concat([bytes, Buffer.of(0)])],
    ['Base64 of DER with bytes behind it', base64(Buffer.concat([bytes, Buffer.of(5, 0)]))],
    ['two certificates without a border between them', Buffer.concat([bytes, bytes])],
    ['DER with an element behind the signature', withLastElement(Buffer.of(5, 0))],
    [
      'DER of the right outline and nothing in it',
      sequence(sequence(), sequence(), Buffer.of(3, 1, 0)),
    ],
    ['DER of boundless length', Buffer.of(0x30, 0x80, 0, 0)],
    ['DER that stops within its length', Buffer.of(0x30, 0x82, 1)],
    ['a list of certificates in PKCS #7', sequence(signedData, Buffer.of(0xa0, 0))],
  ])('%s is refused as that', async (_name, input) => {
    expect(await refusalOf(input)).toBe('not-a-certificate');
  });
});

describe('a private key', () => {
  const algorithm = ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const ecKey = openssl(['ec'], openssl(algorithm)).toString();
  const locked = ['pkcs8', '-topk8', '-v2', 'aes128', '-passout', 'pass:practice'];

  it.each<Case>([
    ['in PEM', privateKey],
    ['in PEM of RSA', openssl(['rsa', '-traditional'], privateKey).toString()],
    ['in PEM of an elliptic curve', ecKey],
    ['behind a password', openssl(locked, privateKey).toString()],
    ['after a certificate', pem + privateKey],
    ['before a certificate', privateKey + pem],
    ['in a file of UTF-16', utf16le(`\uFEFF${privateKey}`)],
    ['as Base64 of PEM', base64(privateKey)],
    ['whose begin was not copied', privateKey.slice(40)],
    ['with a mark without width in its label', privateKey.replaceAll('PRIVATE', 'PRI\u200BVATE')],
    ['as a file of DER', keyBytes],
    ['as bare Base64', keyBytes.toString('base64')],
    ['under the label of a certificate', privateKey.replaceAll('PRIVATE KEY', 'CERTIFICATE')],
    ['in a key store', sequence(Buffer.of(2, 1, 3), sequence(signedData))],
  ])('%s is refused as that', async (_name, input) => {
    expect(await refusalOf(input)).toBe('private-key');
  });
});

describe('federation metadata', () => {
  it.each<Case>([
    ['as a text', metadata],
    ['as a file with a byte order mark', Buffer.from(`\uFEFF${metadata}`)],
    ['as a file in UTF-16', utf16le(`\uFEFF${metadata}`)],
    ['with a prefix', metadata.replace(/<(?=[A-Z])/g, '<md:')],
    ['of several parties', `<EntitiesDescriptor>${metadata}</EntitiesDescriptor>`],
    ['with PEM in it', metadata.replace(der, pem)],
    ['of which a part was copied', metadata.slice(metadata.indexOf('<KeyDescriptor'))],
    ['as Base64', base64(metadata)],
  ])('%s is refused as that', async (_name, input) => {
    expect(await refusalOf(input)).toBe('metadata');
  });
});

describe('more than one certificate', () => {
  it.each<Case>([
    ['as PEM', pem + other.pem],
    ['as a file', Buffer.from(`${other.pem}\r\n${pem}`)],
    ['as Base64 of PEM', base64(pem + other.pem)],
    ['with one of them twice', pem + pem + other.pem],
  ])('%s is refused as that', async (_name, input) => {
    expect(await refusalOf(input)).toBe('several');
  });
});

/** The certificate with one more element in its outer sequence, whose header is four bytes long. */
function withLastElement(element: Uint8Array): Uint8Array {
  return sequence(bytes.subarray(4), element);
}
