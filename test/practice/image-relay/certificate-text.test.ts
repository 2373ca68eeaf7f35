import { expect, test } from 'vitest';
import { formatCertificate, parseCertificate } from './service-provider/certificate-text.ts';
import { createIdentity } from './testing/signed-response.ts';

const { pem, der, thumbprint, privateKey } = await createIdentity();
const other = await createIdentity();
const crlf = pem.replaceAll('\n', '\r\n');
const wrapped = der.replace(/.{76}/g, '$&\r\n');

test.each([
  ['PEM', pem],
  ['PEM with CRLF', crlf],
  ['PEM without a final newline', pem.trim()],
  ['PEM after a byte order mark', `\uFEFF${pem}`],
  ['PEM on one line', pem.replaceAll('\n', ' ')],
  ['indented PEM', pem.replaceAll('\n', '\n    ')],
  ['bare Base64', der],
  ['bare Base64 on many lines', wrapped],
  ['two certificates, of which the first counts', `${pem}\n${other.pem}`],
])('%s is read', (_name, pasted) => {
  const fingerprint = parseCertificate(pasted)?.fingerprint.replaceAll(':', '');
  expect(fingerprint).toBe(thumbprint);
});

test.each([
  ['nothing', ''],
  ['a private key', privateKey],
  ['a thumbprint', thumbprint],
  ['half a certificate', der.slice(0, 600)],
  ['literal line ends', pem.trim().replaceAll('\n', '\\n')],
  ['the DER opened as text', Buffer.from(der, 'base64').toString('latin1')],
  ['text around the PEM', `Bag Attributes\n    friendlyName: test\n${pem}`],
  ['Base64 of the PEM', Buffer.from(pem).toString('base64')],
])('%s is not', (_name, pasted) => {
  expect(parseCertificate(pasted)).toBeNull();
});

test('the result is PEM with lines of 64 characters', () => {
  expect(formatCertificate(wrapped)?.trim()).toBe(pem.trim());
});
