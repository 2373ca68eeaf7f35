import { expect, test } from 'vitest';
import { base64Of, bytesOfBase64 } from '../../lib/saml/certificate-base64.ts';

test.each(['', ' AAAA', 'AAAA ', 'AA AA', 'AAAA\n', 'AAAA====', 'A', '=', 'AA-_'])(
  '“%s” is no Base64',
  (text) => {
    expect(bytesOfBase64(text)).toBeNull();
  },
);

test.each(['AAAA', 'AAE=', 'AQ==', '/+8='])('“%s” is written as it was read', (text) => {
  const bytes = bytesOfBase64(text);
  expect(bytes && base64Of(bytes)).toBe(text);
});
