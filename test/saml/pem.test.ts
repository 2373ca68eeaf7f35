import { describe, expect, it } from 'vitest';
import { derOf, pemOf } from '../../lib/saml/pem.ts';
import { downloadedPem, entraCertificate } from './support/made-certificates.ts';
import { openssl } from './support/openssl.ts';

const { der, pem } = await entraCertificate();

describe('canonical PEM', () => {
  it('is what OpenSSL writes', () => {
    expect(pemOf(der)).toBe(openssl(['x509'], pem).toString());
  });

  it.each([1, 63, 64, 65, 128])(
    'has %i characters in lines of 64, with no empty line',
    (length) => {
      const [begin, ...lines] = pemOf('A'.repeat(length)).split('\n');
      const body = lines.slice(0, -2);
      expect([begin, ...lines.slice(-2)]).toEqual([
        '-----BEGIN CERTIFICATE-----',
        '-----END CERTIFICATE-----',
        '',
      ]);
      expect(body.map((line) => line.length)).toEqual(linesOf(length));
    },
  );
});

function linesOf(length: number): number[] {
  return length > 64 ? [64, ...linesOf(length - 64)] : [length];
}

describe('the DER of a text', () => {
  it.each([
    ['canonical PEM', pemOf(der)],
    ['the PEM of a download', downloadedPem(der)],
    ['PEM on one line', pemOf(der).replaceAll('\n', '')],
    ['Base64', der],
    ['Base64 on lines', der.replace(/.{64}/g, '$&\r\n')],
  ])('is read from %s', (_form, text) => {
    expect(derOf(text)).toBe(der);
  });

  it('is spelled with its padding, however the text spells it', () => {
    expect(derOf('AAAA')).toBe('AAAA');
    expect(derOf('AAA')).toBe('AAA=');
    expect(derOf('AA')).toBe('AA==');
    expect(derOf('AB==')).toBe('AA==');
  });

  it.each([
    ['nothing', ''],
    ['an empty block', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----'],
    ['two blocks', pemOf(der) + pemOf(der)],
    ['a block with text before it', `x ${pemOf(der)}`],
    ['a block right behind a text', `x${pemOf(der)}`],
    ['a block of another kind', pemOf(der).replaceAll('CERTIFICATE', 'PRIVATE KEY')],
    ['other characters', 'AAAA-AAA'],
    ['too much padding', 'AAAA==='],
    ['a character too many', 'AAAAA'],
  ])('is not read from %s', (_form, text) => {
    expect(derOf(text)).toBeNull();
  });
});
