import fc from 'fast-check';
import { expect } from 'vitest';
import { readCertificates } from '../../lib/saml/certificate.ts';
import { madeCertificates } from './support/made-certificates.ts';
import { type MadePrivateKey, privateKeys, tracesOf } from './support/private-keys.ts';
import { property } from './support/property.ts';
import { journeys, pemSpellings, wrappings } from './support/wrappings.ts';

const now = new Date('2026-11-23T12:00:00Z');

async function expectRefusedUnseen(input: string | Uint8Array, key: MadePrivateKey) {
  const reading = await readCertificates(input, now);
  expect(reading.outcome).toBe('refused');
  const said = JSON.stringify(reading);
  for (const trace of tracesOf(key)) expect(said).not.toContain(trace);
}

/** PEM of a key in any spelling that a certificate may have too. */
const keyTexts = fc.tuple(privateKeys, pemSpellings).map(([key, spell]) => {
  const text = spell(key.der).replace(/(?:X\.?509 )?CERTIFICATE/g, `${key.label}PRIVATE KEY`);
  return { key, text };
});

property(
  'a private key is refused wherever it stands, and nothing of it comes out',
  fc
    .tuple(keyTexts, fc.array(fc.tuple(madeCertificates, pemSpellings), { maxLength: 2 }), journeys)
    .chain(([{ key, text }, certificates, carry]) => {
      const blocks = [text, ...certificates.map(([{ der }, spell]) => spell(der))];
      const orders = fc.shuffledSubarray(blocks, { minLength: blocks.length });
      return orders.map((order) => ({ key, input: carry(order.join('\n')) }));
    }),
  ({ key, input }) => expectRefusedUnseen(input, key),
);

property(
  'a private key is refused under the label of a certificate, bare, and as bytes',
  fc.tuple(privateKeys, wrappings).map(([key, wrap]) => ({ key, input: wrap(key.der) })),
  ({ key, input }) => expectRefusedUnseen(input, key),
);
