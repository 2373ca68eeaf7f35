// @vitest-environment jsdom
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  decodePostMessage,
  decodeRedirectMessage,
} from '../../../lib/saml/protocol/encoded-message.ts';
import { base64 } from '../support/made-certificates.ts';
import { requestText, responseText } from './support/sign-in-messages.ts';

const most = 512 * 1024;
const deflated = (content: string | Uint8Array) => base64(deflateRawSync(content));
const greeting = '<a>Grüße, 皆さん</a>';

describe('a message in a form', () => {
  test('comes out as it was, letters of every kind included', () => {
    expect(decodePostMessage(base64(greeting))).toEqual({ outcome: 'read', xml: greeting });
  });

  test('may be broken into lines', () => {
    const xml = responseText();
    const lines = base64(xml).match(/.{1,60}/g) ?? [];
    expect(lines.length).toBeGreaterThan(10);
    expect(decodePostMessage(lines.join('\n'))).toEqual({ outcome: 'read', xml });
    expect(decodePostMessage(`${lines.join('\r\n')}\r\n`)).toEqual({ outcome: 'read', xml });
  });

  test('loses the mark of its byte order', () => {
    expect(decodePostMessage(base64(`\uFEFF${greeting}`))).toEqual({
      outcome: 'read',
      xml: greeting,
    });
  });

  test.each([
    ['nothing', ''],
    ['space alone', '\r\n'],
    ['XML itself', greeting],
    ['plus signs that became spaces', base64('>>>>').replace('+', ' ').replaceAll('P', ' ')],
    ['garbage within', base64(greeting).replace(/^..../, '$&*')],
    ['garbage behind the padding', `${base64('a')}${base64('b')}`],
    ['no padding', base64('ab').replace('=', '')],
    ['bits left over', 'YWK='],
    [
      'letters for addresses',
      base64(Uint8Array.of(0xfb, 0xff)).replace('+', '-').replace('/', '_'),
    ],
    ['percent signs', encodeURIComponent(base64('a'))],
  ])('is no Base64 with %s', (_, text) => {
    expect(decodePostMessage(text)).toEqual({ outcome: 'refused', reason: 'not-base64' });
  });

  test.each([
    ['a byte that begins nothing', [0x3c, 0xff]],
    ['a letter that is cut off', [0xe7, 0x9a]],
    ['a slash in too many bytes', [0xc0, 0xaf]],
    ['half of a pair of UTF-16', [0xed, 0xa0, 0x80]],
    ['UTF-16', [0xff, 0xfe, 0x3c, 0x00]],
  ])('is refused for %s', (_, bytes) => {
    expect(decodePostMessage(base64(Uint8Array.from(bytes)))).toEqual({
      outcome: 'refused',
      reason: 'not-xml',
    });
  });

  test('may be as long as the limit and no byte longer', () => {
    expect(decodePostMessage(base64('a'.repeat(most))).outcome).toBe('read');
    const tooLarge = { outcome: 'refused', reason: 'too-large' };
    expect(decodePostMessage(base64('a'.repeat(most + 1)))).toEqual(tooLarge);
    expect(decodePostMessage('A'.repeat(100_000_000))).toEqual(tooLarge);
    expect(decodePostMessage(`YQ==${'\n'.repeat(900_000)}`)).toEqual(tooLarge);
  });
});

describe('a message in an address', () => {
  test('is inflated', async () => {
    const xml = requestText();
    expect(await decodeRedirectMessage(deflated(xml))).toEqual({ outcome: 'read', xml });
    expect(await decodeRedirectMessage(deflated(greeting))).toEqual({
      outcome: 'read',
      xml: greeting,
    });
  });

  test('is inflated from as many portions as it has', async () => {
    const letters = Array.from({ length: 30_000 }, (_, at) => (at * at * 7919).toString(36));
    const xml = letters.join('');
    expect(deflated(xml).length).toBeGreaterThan(10_000);
    const short = xml.slice(0, 60_000);
    expect(await decodeRedirectMessage(deflated(short))).toEqual({ outcome: 'read', xml: short });
  });

  test.each([
    ['what was never deflated', base64(greeting)],
    ['an end that is missing', base64(deflateRawSync(greeting).subarray(0, -3))],
    ['bytes behind the end', base64(Buffer.concat([deflateRawSync(greeting), Buffer.of(0)]))],
    ['a header of zlib', base64(Buffer.concat([Buffer.of(0x78, 0x9c), deflateRawSync(greeting)]))],
  ])('is not deflated: %s', async (_, text) => {
    expect(await decodeRedirectMessage(text)).toEqual({
      outcome: 'refused',
      reason: 'not-deflated',
    });
  });

  test('is refused for no Base64 and for no UTF-8', async () => {
    expect(await decodeRedirectMessage('%3D')).toMatchObject({ reason: 'not-base64' });
    expect(await decodeRedirectMessage(deflated(Uint8Array.of(0xff)))).toMatchObject({
      reason: 'not-xml',
    });
  });

  test('may inflate to the limit and no byte further', async () => {
    expect((await decodeRedirectMessage(deflated('a'.repeat(most)))).outcome).toBe('read');
    expect(await decodeRedirectMessage(deflated('a'.repeat(most + 1)))).toEqual({
      outcome: 'refused',
      reason: 'too-large',
    });
  });

  test('is refused before it inflates a thousandfold', async () => {
    const bomb = deflated(Buffer.alloc(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await decodeRedirectMessage(bomb)).toMatchObject({ reason: 'too-large' });
  });

  test('is refused unseen where it is longer than any address', async () => {
    expect(await decodeRedirectMessage('A'.repeat(100_001))).toMatchObject({ reason: 'too-large' });
  });
});
