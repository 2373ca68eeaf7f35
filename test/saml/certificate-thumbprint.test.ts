import { expect, it } from 'vitest';
import { isDescribedBy, sha256Of, thumbprintOf } from '../../lib/saml/certificate-thumbprint.ts';
import { bytesOf, entraCertificate } from './support/made-certificates.ts';

const { der, thumbprint } = await entraCertificate();
const other = await entraCertificate();
const details = { thumbprint, sha256: await sha256Of(new Uint8Array(bytesOf(der))) };

it('believes the thumbprints that are the certificate’s own', async () => {
  expect(await isDescribedBy(der, details)).toBe(true);
  expect(await thumbprintOf(new Uint8Array(bytesOf(der)))).toBe(thumbprint);
});

it.each([
  ['the thumbprint of another certificate', der, { ...details, thumbprint: other.thumbprint }],
  ['another SHA-256', der, { ...details, sha256: details.sha256.replace(/^./, 'x') }],
  ['no SHA-256', der, { thumbprint }],
  ['another certificate', other.der, details],
  ['the certificate on several lines', der.replace(/.{64}/, '$&\n'), details],
  ['nothing', '', details],
])('does not believe %s', async (_what, text, described) => {
  expect(await isDescribedBy(text, described)).toBe(false);
});

it('does not believe Base64 that is written in another way than the extension writes it', async () => {
  const bytes = new Uint8Array(bytesOf('TQ=='));
  const described = { thumbprint: await thumbprintOf(bytes), sha256: await sha256Of(bytes) };
  expect(await isDescribedBy('TQ==', described)).toBe(true);
  expect(await isDescribedBy('TQ', described)).toBe(false);
  expect(await isDescribedBy('TR==', described)).toBe(false);
});
