import { describe, expect, it } from 'vitest';
import { type CertificateRefusal, readCertificates } from '../../lib/saml/certificate.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import {
  base64,
  bytesOf,
  certificateWithExtension,
  entraCertificate,
  now,
  sequence,
} from './support/made-certificates.ts';
import { openssl, opensslOn } from './support/openssl.ts';

type Case = [string, string | Uint8Array];

const { der, pem, thumbprint } = await entraCertificate();
const other = await entraCertificate();
const bytes = bytesOf(der);
const hollow = sequence(sequence(), sequence(), Buffer.of(3, 1, 0));
const publicKey = openssl(['x509', '-noout', '-pubkey'], pem).toString();
const rsaAlone = ['rsa', '-pubin', '-RSAPublicKey_out', '-outform', 'DER'];
const newKey = ['-newkey', 'rsa:2048', '-nodes', '-keyout', '/dev/null', '-subj', '/CN=larkspur'];
const request = openssl(['req', '-new', ...newKey]).toString();
const container = opensslOn(pem, (file) => ['crl2pkcs7', '-nocrl', '-certfile', file]).toString();

async function refusalOf(input: string | Uint8Array): Promise<CertificateRefusal | null> {
  const reading = await readCertificates(input, now);
  return reading.outcome === 'refused' ? reading.reason : null;
}

function refuses(reason: CertificateRefusal, cases: readonly Case[]): void {
  describe(reason, () => {
    it.each(cases)('is why %s is refused', async (_name, input) => {
      expect(await refusalOf(input)).toBe(reason);
    });
  });
}

refuses('empty', [
  ['nothing', ''],
  ['an empty file', new Uint8Array()],
  ['space alone', ' \n\t'],
  ['a mark without width', '\u200B'],
]);

refuses('not-a-certificate', [
  ['a run of zero bytes', new Uint8Array(64)],
  ['a sentence', 'Certificate (Base64) Download'],
  ['a web page', `<!doctype html><title>Sign in</title><p>${der}</p>`],
  ['other XML', `<Response><X509Certificate>${der}</X509Certificate></Response>`],
  ['a public key', publicKey],
  ['a file with the public key of RSA alone', openssl(rsaAlone, publicKey)],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a number of 30 digits', '123456789012345678901234567890'],
]);

refuses('damaged', [
  ['an empty PEM block', pem.replace(/^[^-].*\n/gm, '')],
  ['PEM with another character in it', pem.replace('\n', '\n*')],
  ['DER with a byte behind it', Buffer.concat([bytes, Buffer.of(0)])],
  ['Base64 of DER with bytes behind it', base64(Buffer.concat([bytes, Buffer.of(5, 0)]))],
  ['DER of boundless length', Buffer.of(0x30, 0x80, 0, 0)],
  ['two certificates without a border between them', Buffer.concat([bytes, bytes])],
  ['DER of the right outline and nothing in it', hollow],
  ['a whole certificate and a hollow one', pem + pemOf(base64(hollow))],
]);

refuses('truncated', [
  ['half of the Base64', der.slice(0, 600)],
  ['Base64 that lost two characters', der.replace(/=*$/, '').slice(0, -2)],
  ['Base64 of an impossible length', `${der.replace(/=+$/, '')}AAA`],
  ['PEM without its end', pem.replace(/-----END.*/, '')],
  ['PEM without its begin', pem.replace(/-----BEGIN.*/, '')],
  ['PEM whose body is half there', pem.replace(/(?:^[^-].*\n){5}(?=-)/m, '')],
  ['a whole certificate and half of another', `${pem}${other.pem.slice(0, 500)}`],
  ['DER cut short', bytes.subarray(0, -1)],
  ['DER that stops within its length', Buffer.of(0x30, 0x82, 1)],
  ['the first line of PEM', '-----BEGIN CERTIFICATE-----'],
]);

const sha256 = thumbprint + thumbprint.slice(0, 24);

refuses('thumbprint', [
  ['SHA-1 as Entra shows it', thumbprint],
  ['SHA-1 in lower case', thumbprint.toLowerCase()],
  ['SHA-1 with colons', thumbprint.replace(/..(?!$)/g, '$&:')],
  ['SHA-1 with spaces', thumbprint.replace(/..(?!$)/g, '$& ')],
  ['SHA-1 as Windows copies it', `\u200E${thumbprint.replace(/..(?!$)/g, '$& ').toLowerCase()}`],
  ['SHA-1 with its name', `Thumbprint: ${thumbprint}`],
  ['SHA-1 as OpenSSL prints it', openssl(['x509', '-noout', '-fingerprint'], pem).toString()],
  ['SHA-256', sha256],
  ['SHA-256 in OpenSSL', openssl(['x509', '-noout', '-sha256', '-fingerprint'], pem).toString()],
  ['a file of one', Buffer.from(`${thumbprint}\r\n`)],
]);

refuses('url', [
  ['the address of metadata', 'https://login.microsoftonline.com/x/federationmetadata.xml?appid=1'],
  ['an address with space around it', '\n https://login.microsoftonline.com/common/saml2 \n'],
  ['an address without its scheme', 'www.larkspur.example/certificate.cer'],
  ['an address in brackets', '<http://larkspur.example/certificate.cer>'],
]);

refuses('csr', [
  ['a request in PEM', request],
  ['one under the label of old tools', request.replaceAll('CERTIFICATE', 'NEW CERTIFICATE')],
  ['one in DER', openssl(['req', '-outform', 'DER'], request)],
  ['Base64 of one', base64(openssl(['req', '-outform', 'DER'], request))],
]);

refuses('der-as-text', [
  ['DER opened as Latin-1', bytes.toString('latin1')],
  ['DER opened as UTF-8', bytes.toString()],
  ['DER opened as Windows text', new TextDecoder('windows-1252').decode(bytes)],
  ['DER opened on a Mac', new TextDecoder('macintosh').decode(bytes)],
  ['DER opened as DOS text', `0é${bytes.toString('latin1').slice(2)}`],
  ['DER opened and saved as UTF-8', Buffer.from(bytes.toString())],
  ['DER opened as Latin-1 and saved as UTF-8', Buffer.from(bytes.toString('latin1'))],
]);

refuses('pkcs7', [
  ['a container in PEM', container],
  ['a container in DER', openssl(['pkcs7', '-outform', 'DER'], container)],
]);

refuses('too-many', [['a store of authorities', pem + (await others(20))]]);

async function others(count: number): Promise<string> {
  const made = Array.from({ length: count }, () => certificateWithExtension(1));
  return (await Promise.all(made)).map((each) => pemOf(base64(each))).join('');
}

/** The certificate with one more element in its outer sequence, whose header is four bytes long. */
it('does not take DER with an element behind the signature for a certificate', async () => {
  const longer = sequence(bytes.subarray(4), Buffer.of(5, 0));
  expect(await refusalOf(longer)).toBe('not-a-certificate');
});
