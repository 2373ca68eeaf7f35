import { describe, expect, it } from 'vitest';
import { readCertificates } from '../../lib/saml/certificate.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { base64, entraCertificate, now, utf16le } from './support/made-certificates.ts';
import { openssl, opensslOn } from './support/openssl.ts';

const { pem, privateKey } = await entraCertificate();
const other = await entraCertificate();
const keyBytes = openssl(['pkcs8', '-topk8', '-nocrypt', '-outform', 'DER'], privateKey);
const storeOf = (content: string, ...options: string[]) =>
  opensslOn(content, (file) => [
    'pkcs12',
    '-export',
    '-passout',
    'pass:x',
    '-in',
    file,
    ...options,
  ]);

describe('a private key', () => {
  const algorithm = ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const ecKey = openssl(['ec'], openssl(algorithm)).toString();
  const locked = ['pkcs8', '-topk8', '-v2', 'aes128', '-passout', 'pass:practice'];

  const lockedDer = openssl([...locked, '-outform', 'DER'], privateKey);

  it.each<[string, string | Uint8Array]>([
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
    ['behind a password, as a file of DER', lockedDer],
    ['in a bundle of several certificates', pem + other.pem + privateKey],
  ])('%s is refused as that', async (_name, input) => {
    const refused = { outcome: 'refused', reason: 'private-key' };
    expect(await readCertificates(input, now)).toEqual(refused);
  });
});

describe('a key store', () => {
  const pfx = storeOf(`${privateKey}\n${pem}`);

  it.each<[string, string | Uint8Array]>([
    ['as a file', pfx],
    ['as Base64', base64(pfx)],
    ['under the label of a certificate', pemOf(base64(pfx))],
    ['with certificates alone', storeOf(pem, '-nokeys')],
  ])('%s is refused as that', async (_name, input) => {
    const refused = { outcome: 'refused', reason: 'pkcs12' };
    expect(await readCertificates(input, now)).toEqual(refused);
  });
});
