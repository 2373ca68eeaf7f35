import { describe, expect, it } from 'vitest';
import {
  hasCertificateOutline,
  isPrivateKey,
  isWholeSequence,
} from '../../lib/saml/certificate-der.ts';
import { sequence } from './support/made-certificates.ts';

const empty = '3000';
const bits = '030100';
const small = '020101';

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}

describe('a whole sequence', () => {
  it.each([
    ['with nothing in it', empty],
    ['with an element', `3003${small}`],
    ['with its length in a second byte', `308103${small}`],
    ['with its length in four bytes', `308400000003${small}`],
  ])('is one %s', (_what, hex) => {
    expect(isWholeSequence(bytes(hex))).toBe(true);
  });

  it('may be longer than 64 kilobytes', () => {
    const headers = bytes('30830111750483011170');
    const whole = Buffer.concat([headers, Buffer.alloc(0x11170)]);
    expect(isWholeSequence(whole)).toBe(true);
    expect(isWholeSequence(whole.subarray(0, -1))).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['one that stops within its length', '308200'],
    ['one that is cut short', '300302'],
    ['one whose element goes beyond it', '3003020201'],
    ['one with a byte behind it', '300000'],
    ['two of them', empty + empty],
    ['a set', '3100'],
    ['one of boundless length', '30800000'],
    ['one of boundless length, long enough for its mark', `3080${'00'.repeat(0x80)}`],
  ])('is not %s', (_what, hex) => {
    expect(isWholeSequence(bytes(hex))).toBe(false);
  });
});

it.each([
  [true, 'two sequences and a signature', empty + empty + bits],
  [false, 'one more element', `${empty + empty + bits}0500`],
  [false, 'no signature', empty + empty],
  [false, 'a signature that goes beyond the end', `${empty + empty}030200`],
  [false, 'another order', empty + bits + empty],
])('it is %s that %s make the outline of a certificate', (is, _what, hex) => {
  expect(hasCertificateOutline(sequence(bytes(hex)))).toBe(is);
});

it.each([
  [true, 'a version', small + empty],
  [false, 'a large number, as of a public key', `02020100${empty}`],
  [false, 'a sequence', empty + small],
  [false, 'nothing', ''],
])('it is %s that %s begins a private key', (is, _what, hex) => {
  expect(isPrivateKey(sequence(bytes(hex)))).toBe(is);
});
