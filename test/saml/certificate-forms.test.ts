import { expect, it } from 'vitest';
import { readCertificates } from '../../lib/saml/certificate.ts';
import {
  base64,
  bytesOf,
  downloadedPem,
  entraCertificate,
  now,
  utf16be,
  utf16le,
} from './support/made-certificates.ts';
import { openssl } from './support/openssl.ts';

const mark = '\uFEFF';
const { der, pem, thumbprint } = await entraCertificate();
const download = downloadedPem(der);
const oneLine = pem.trim().replaceAll('\n', '');

it.each<[string, string | Uint8Array]>([
  ['PEM of 64 columns', pem],
  ['PEM of 76 columns with CRLF, as Entra’s download has it', download],
  ['PEM without a final newline', pem.trim()],
  ['PEM with old Mac line ends', pem.replaceAll('\n', '\r')],
  ['PEM of uneven lines', pem.replace(/^[^-]{7}/gm, '$&\n')],
  ['indented PEM', pem.replace(/^/gm, '\t    ')],
  ['PEM with blank lines in and around it', `\n\n${pem.replaceAll('\n', '\n\n')}\n`],
  ['PEM squashed to one line with spaces', pem.replaceAll('\n', ' ')],
  ['PEM squashed to one line', oneLine],
  ['PEM that lost every space, those in its marks too', pem.replace(/\s/g, '')],
  ['PEM with line ends written out, as in JSON', pem.replaceAll('\n', '\\n')],
  ['PEM with dashes of a word processor', pem.replaceAll('-----', '—–-')],
  ['PEM whose first dash was not copied', pem.slice(1)],
  ['PEM with space within its marks', pem.replace(/(?<=-)(?=[BE])|(?<=E)(?=-)/g, ' ')],
  ['PEM under the label of old tools', pem.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')],
  ['PEM between bag attributes and more text', `Bag Attributes\n  id: 01\n${pem}\nThat was it.`],
  ['PEM below a description of it', openssl(['x509', '-text'], pem).toString()],
  ['PEM with marks without width', pem.replace(/\n/g, '\u200B\n\u00AD')],
  ['the same certificate twice, wrapped differently', `${pem}\n${download}`],
  ['a pasted byte order mark', mark + pem],
  ['a file with a byte order mark', Buffer.from(mark + download)],
  ['a file in UTF-8 without a mark', Buffer.from(download)],
  ['a file that begins with a zero', Buffer.from(`0 days left\n${pem}`)],
  ['a file that begins with an accent', Buffer.from(`À vous\n${pem}`)],
  ['a file in UTF-16 LE', utf16le(mark + download)],
  ['a file in UTF-16 BE', utf16be(mark + download)],
  ['a file in UTF-16 LE without a mark', utf16le(download)],
  ['a file in UTF-16 BE without a mark', utf16be(download)],
  ['bare Base64 on one line', der],
  ['bare Base64 on many lines', der.replace(/.{76}/g, '$&\r\n')],
  ['bare Base64 without padding', der.replace(/=+$/, '')],
  ['bare Base64 with no-break spaces', `\u00A0${der.replace(/.{64}/g, '$&\u00A0')}`],
  ['a file of bare Base64', Buffer.from(der)],
  ['a file of DER', bytesOf(der)],
  ['DER within a larger buffer', within(bytesOf(der))],
  ['Base64 of PEM', base64(download)],
  ['Base64 of PEM in UTF-16', base64(utf16le(mark + download))],
  ['Base64 of Base64 of DER', base64(der)],
])('%s is read', async (_form, input) => {
  expect(await readCertificates(input, now)).toMatchObject({
    outcome: 'found',
    der,
    details: { thumbprint },
  });
});

function within(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.alloc(5, 0x30), bytes, Buffer.alloc(5)]).subarray(5, -5);
}
