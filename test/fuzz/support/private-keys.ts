import fc from 'fast-check';
import { element, identifier, integer, octets, sequence } from './der-writer.ts';
import { bytesFrom } from './made-certificates.ts';

/** A private key, with a part of its Base64 by which it would be known again anywhere. */
export interface MadePrivateKey {
  readonly der: Buffer;
  /** What stands between BEGIN and PRIVATE KEY. */
  readonly label: string;
  readonly secret: Buffer;
}

const number = fc.nat({ max: 1_000_000 });
const zero = integer(Buffer.of(0));

/** PKCS #8 of Ed25519 (RFC 8410). */
const edwards = number.map((from): MadePrivateKey => {
  const secret = bytesFrom(from, 32);
  const algorithm = sequence(identifier('2b6570'));
  return { der: sequence(zero, algorithm, octets(octets(secret))), label: '', secret };
});

/** PKCS #1 (RFC 8017), whose numbers only have to look like some. */
const rsa = number.map((from): MadePrivateKey => {
  const secret = bytesFrom(from, 256);
  secret[0] = 0x7f;
  const numbers = [1, 2, 3, 4, 5].map((each) => integer(bytesFrom(from + each, 127)));
  const der = sequence(zero, integer(secret), integer(Buffer.of(1, 0, 1)), ...numbers);
  return { der, label: 'RSA ', secret };
});

/** SEC 1 (RFC 5915). */
const curve = number.map((from): MadePrivateKey => {
  const secret = bytesFrom(from, 32);
  const named = element(0xa0, identifier('2a8648ce3d030107'));
  return { der: sequence(integer(Buffer.of(1)), octets(secret), named), label: 'EC ', secret };
});

/** PKCS #8 under a password (RFC 5958). */
const encrypted = number.map((from): MadePrivateKey => {
  const secret = bytesFrom(from, 128);
  const der = sequence(sequence(identifier('2a864886f70d01050d')), octets(secret));
  return { der, label: 'ENCRYPTED ', secret };
});

export const privateKeys = fc.oneof(edwards, rsa, curve, encrypted);

/** Base64 of the key as it may show through, whatever stands before it. */
export function tracesOf({ der, secret }: MadePrivateKey): string[] {
  const whole = der.toString('base64');
  return [whole.slice(-32), secret.subarray(0, 18).toString('base64'), secret.toString('hex')];
}
