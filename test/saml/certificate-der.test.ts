import { expect, it } from 'vitest';
import { kindOfDer } from '../../lib/saml/certificate-der.ts';
import { sequence } from './support/made-certificates.ts';

const empty = '3000';
const bits = '030100';
const small = '020101';
const store = '020103';
const oid = '06092a864886f70d010702';
const explicit = 'a000';

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}

it.each([
  ['certificate', 'two sequences and a signature', empty + empty + bits],
  ['sequence', 'one more element', `${empty + empty + bits}0500`],
  ['sequence', 'no signature', empty + empty],
  ['sequence', 'another order', empty + bits + empty],
  ['sequence', 'nothing', ''],
  ['sequence', 'a large number, as in a public key', `02020100${empty}`],
  ['private-key', 'a version', small + empty],
  ['private-key', 'an algorithm and an octet string', `${empty}0400`],
  ['pkcs12', 'the version of a store', store + empty],
  ['pkcs7', 'an object identifier', oid + explicit],
  ['csr', 'three parts and a signature', `3007${small + empty + empty}${empty + bits}`],
  ['csr', 'attributes too', `3009${small + empty + empty + explicit}${empty + bits}`],
  ['certificate', 'a serial number first', `300b${small}${empty.repeat(4)}${empty + bits}`],
  ['certificate', 'an explicit version first', `3004${explicit + empty}${empty + bits}`],
] as const)('is a %s by %s', (kind, _what, hex) => {
  expect(kindOfDer(sequence(bytes(hex)))).toBe(kind);
});

it.each([
  ['with an element', `3003${small}`],
  ['with its length in a second byte', `308103${small}`],
  ['with its length in four bytes', `308400000003${small}`],
])('is a whole sequence %s', (_what, hex) => {
  expect(kindOfDer(bytes(hex))).not.toBeNull();
});

it('may be longer than 64 kilobytes', () => {
  const headers = bytes('30830111750483011170');
  const whole = Buffer.concat([headers, Buffer.alloc(0x11170)]);
  expect(kindOfDer(whole)).toBe('sequence');
  expect(kindOfDer(whole.subarray(0, -1))).toBe('truncated');
});

it.each([
  ['one that stops within its length', '308200'],
  ['one that is cut short', `308105${small}`],
])('takes %s for truncated', (_what, hex) => {
  expect(kindOfDer(bytes(hex))).toBe('truncated');
});

it.each([
  ['nothing', ''],
  ['a tag alone', '30'],
  ['a short one that is cut, as any text may begin', '300302'],
  ['one whose element goes beyond it', '3003020201'],
  ['one with a byte behind it', '300000'],
  ['two of them', empty + empty],
  ['a set', '3100'],
  ['a long set that is cut short', '318105'],
  ['one of boundless length', '30800000'],
  ['one of boundless length, long enough for its mark', `3080${'00'.repeat(0x80)}`],
  ['one whose length takes five bytes', `30850000000003${small}`],
])('finds no sequence in %s', (_what, hex) => {
  expect(kindOfDer(bytes(hex))).toBeNull();
});
