import { expect, it } from 'vitest';
import { readCertificates } from '../../lib/saml/certificate.ts';
import { acceptSetting } from '../../lib/saml/settings.ts';
import { certificateWithExtension, entraCertificate, now } from './support/made-certificates.ts';

const { pem } = await entraCertificate();
const tooLarge = { outcome: 'refused', reason: 'too-large' };

/** The certificate behind so much text that both together have this length. */
function padded(length: number, filler = ' '): string {
  return filler.repeat(length - pem.length) + pem;
}

it('reads a text and a file of one megabyte', async () => {
  expect(await readCertificates(padded(1_000_000), now)).toMatchObject({ outcome: 'found' });
  const file = Buffer.from(padded(1_000_000));
  expect(await readCertificates(file, now)).toMatchObject({ outcome: 'found' });
});

it.each([
  ['a text of one character more', padded(1_000_001)],
  ['a file of one byte more', Buffer.from(padded(1_000_001))],
  ['a text of fewer characters and more bytes', padded(600_000, 'é')],
])('refuses %s', async (_name, input) => {
  expect(await readCertificates(input, now)).toEqual(tooLarge);
});

it('refuses a certificate that the setting could not hold, and takes a smaller one', async () => {
  expect(await readCertificates(await certificateWithExtension(15_000), now)).toEqual(tooLarge);
  const reading = await readCertificates(await certificateWithExtension(14_000), now);
  if (reading.outcome !== 'found') throw new Error(reading.outcome);
  expect(acceptSetting('idp.certificate', reading.der)).toBe(reading.der);
});

it('refuses a file of ten megabytes without looking into it', async () => {
  const file = new Uint8Array(10_000_000);
  const unread = new Proxy(file, {
    get: (target, key) => (key === 'length' ? target.length : never(key)),
  });
  expect(await readCertificates(unread, now)).toEqual(tooLarge);
});

function never(key: string | symbol): never {
  throw new Error(`${String(key)} of the file was asked for.`);
}

/** Where a search were to start again at each part, the test would run out of its time. */
it.each([
  ['dashes', '-'],
  ['begins', '-----BEGIN CERTIFICATE-----'],
  ['begins of keys', '-----BEGIN '],
  ['angle brackets', '<a'],
  ['Base64', 'AAAA'],
  ['empty DER elements', '0\0'],
])('is through with a megabyte of %s at once', async (_name, part) => {
  const input = Buffer.from(part.repeat(1_000_000 / part.length));
  expect(await readCertificates(input, now)).toMatchObject({ outcome: 'refused' });
});
