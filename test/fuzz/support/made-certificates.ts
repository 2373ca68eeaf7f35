import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  bits,
  element,
  identifier,
  integer,
  octets,
  sequence,
  set,
  time,
  utf8,
} from './der-writer.ts';

/** A certificate made of numbers, with what its reader must find in it. Nobody has signed it. */
export interface MadeCertificate {
  readonly der: Buffer;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key: { readonly kind: string; readonly bits: number };
  /** SHA-1 of the DER, as Node reckons it. */
  readonly thumbprint: string;
}

/** So many bytes that look like chance and are the same for the same number. */
export function bytesFrom(number: number, length: number): Buffer {
  const block = (at: number) => createHash('sha256').update(`${number}/${at}`).digest();
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, at) => block(at));
  return Buffer.concat(blocks).subarray(0, length);
}

export const sha1Of = (bytes: Uint8Array) =>
  createHash('sha1').update(bytes).digest('hex').toUpperCase();

const null0 = element(0x05);
const number = fc.nat({ max: 1_000_000 });

interface MadeKey {
  readonly info: Buffer;
  readonly key: MadeCertificate['key'];
}

const rsaKey = fc
  .tuple(number, fc.integer({ min: 512, max: 4_100 }))
  .map(([from, size]): MadeKey => {
    const modulus = bytesFrom(from, Math.ceil(size / 8));
    const top = 1 << ((size - 1) % 8);
    modulus[0] = ((modulus[0] ?? 0) & (top - 1)) | top;
    const key = sequence(integer(modulus), integer(Buffer.of(1, 0, 1)));
    const info = sequence(sequence(identifier('2a864886f70d010101'), null0), bits(key));
    return { info, key: { kind: 'RSA', bits: size } };
  });

const curves = [
  { id: '2a8648ce3d030107', bits: 256 },
  { id: '2b81040022', bits: 384 },
  { id: '2b81040023', bits: 521 },
] as const;

const curveKey = fc
  .tuple(number, fc.constantFrom(...curves), fc.constantFrom(2, 3, 4))
  .map(([from, curve, form]): MadeKey => {
    const coordinates = bytesFrom(from, Math.ceil(curve.bits / 8) * (form === 4 ? 2 : 1));
    const kind = sequence(identifier('2a8648ce3d0201'), identifier(curve.id));
    const info = sequence(kind, bits(Buffer.concat([Buffer.of(form), coordinates])));
    return { info, key: { kind: 'EC', bits: curve.bits } };
  });

const edwardsKey = number.map(
  (from): MadeKey => ({
    info: sequence(sequence(identifier('2b6570')), bits(bytesFrom(from, 32))),
    key: { kind: 'Ed25519', bits: 256 },
  }),
);

const serials = fc
  .tuple(number, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 255 }))
  .map(([from, length, first]) => {
    const bytes = bytesFrom(from, length);
    bytes[0] = first;
    return bytes;
  });

const day = 24 * 60 * 60 * 1000;
const begins = fc
  .date({ min: new Date('1951-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

/** Entra's placeholder lives for a week at most, so these live longer. */
const validities = fc
  .tuple(begins, fc.integer({ min: 8, max: 20_000 }))
  .map(([from, days]) => [from, new Date(from.getTime() + days * day)] as const);

const names = fc
  .oneof(fc.constant('Microsoft Azure Federated SSO Certificate'), fc.string({ unit: 'grapheme' }))
  .map((text) => sequence(set(sequence(identifier('550403'), utf8(text)))));

const extensions = fc.option(fc.tuple(number, fc.nat({ max: 400 }))).map((extra) => {
  if (extra === null) return [];
  const unknown = sequence(identifier('2a0304'), octets(bytesFrom(...extra)));
  return [element(0xa3, sequence(unknown))];
});

const signed = sequence(identifier('2a864886f70d01010b'), null0);

/** Certificates of any key, name, serial number, time and size that an administrator may have. */
export const madeCertificates: fc.Arbitrary<MadeCertificate> = fc
  .record({
    number,
    key: fc.oneof({ weight: 3, arbitrary: rsaKey }, curveKey, edwardsKey),
    serial: serials,
    validity: validities,
    subject: names,
    issuer: names,
    extensions,
  })
  .map((parts) => {
    const [notBefore, notAfter] = parts.validity;
    const version = element(0xa0, integer(Buffer.of(2)));
    const validity = sequence(time(notBefore), time(notAfter));
    const body = sequence(
      ...[version, integer(parts.serial), signed, parts.issuer, validity],
      ...[parts.subject, parts.key.info, ...parts.extensions],
    );
    const der = sequence(body, signed, bits(bytesFrom(parts.number, 256)));
    return {
      der,
      serial: parts.serial.toString('hex').toUpperCase(),
      notBefore: notBefore.toISOString(),
      notAfter: notAfter.toISOString(),
      key: parts.key.key,
      thumbprint: sha1Of(der),
    };
  });
