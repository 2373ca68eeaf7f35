import { describe, expect, it } from 'vitest';
import {
  isCompanyHost,
  metadataUrlOf,
  parseCompany,
  signOnUrlOf,
  usualReplyUrlOf,
} from '../../lib/saml/company-host.ts';
import { acceptSetting } from '../../lib/saml/settings.ts';

const host = 'larkspur.imagerelay.com';

describe('a company host', () => {
  it.each([host, 'a.imagerelay.com', '4-5.imagerelay.com', `${'a'.repeat(63)}.imagerelay.com`])(
    'is %s',
    (value) => {
      expect(isCompanyHost(value)).toBe(true);
    },
  );

  it.each([
    'imagerelay.com',
    '.imagerelay.com',
    'www.imagerelay.com',
    'support.imagerelay.com',
    'api.imagerelay.com',
    'links.imagerelay.com',
    'launch.imagerelay.com',
    'a.b.imagerelay.com',
    '-a.imagerelay.com',
    'a-.imagerelay.com',
    `${'a'.repeat(64)}.imagerelay.com`,
    'LARKSPUR.imagerelay.com',
    'larkspur.imagerelay.com.',
    'larkspur.imagerelay.com:443',
    'larkspur.imagerelay.com.evil.example',
    'larkspur-imagerelay.com',
    'larkspur.imagerelayxcom',
    'lаrkspur.imagerelay.com',
    'larkspur.imagerelay.com\n',
    'evil.example/larkspur.imagerelay.com',
  ])('is not %j', (value) => {
    expect(isCompanyHost(value)).toBe(false);
  });
});

describe('what a person types as company', () => {
  it.each([
    'larkspur',
    ' Larkspur ',
    'LARKSPUR.ImageRelay.com',
    'https://larkspur.imagerelay.com',
    'https://larkspur.imagerelay.com/sso/metadata?x=/y',
    'larkspur.imagerelay.com/',
    'larkspur/',
  ])('is understood: %j', (typed) => {
    expect(parseCompany(typed)).toBe(host);
  });

  it.each([
    '',
    '   ',
    'www',
    'support.imagerelay.com',
    'imagerelay.com',
    'Lark Spur',
    'larkspur.example',
    'https://larkspur.imagerelay.com.evil.example/',
    'https://admin@larkspur.imagerelay.com/',
    'https://larkspur.imagerelay.com:8443/',
    'http://larkspur.imagerelay.com/',
    'https://evil.example/larkspur.imagerelay.com',
    'admin@larkspur.example',
    'lаrkspur',
  ])('is refused: %j', (typed) => {
    expect(parseCompany(typed)).toBeNull();
  });
});

it('gives the addresses of Image Relay’s side, which fit their settings', () => {
  expect(acceptSetting('sp.identifier', metadataUrlOf(host))).toBe(`https://${host}/sso/metadata`);
  expect(acceptSetting('sp.replyUrl', usualReplyUrlOf(host))).toBe(`https://${host}/sso/consume`);
  expect(acceptSetting('sp.signOnUrl', signOnUrlOf(host))).toBe(`https://${host}/`);
});
