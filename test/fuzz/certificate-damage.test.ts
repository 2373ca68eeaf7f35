import fc from 'fast-check';
import { expect } from 'vitest';
import { type CertificateReading, readCertificates } from '../../lib/saml/certificate.ts';
import { acceptSetting } from '../../lib/saml/settings.ts';
import { certificateDetails } from '../../lib/setup/setup-state.ts';
import { byteDamage, cutAt, shares, textDamage } from './support/damage.ts';
import { bits, element, sequence } from './support/der-writer.ts';
import { madeCertificates, sha1Of } from './support/made-certificates.ts';
import { property } from './support/property.ts';
import { wrappings } from './support/wrappings.ts';

const now = new Date('2026-11-23T12:00:00Z');

function readIn(reading: CertificateReading) {
  if (reading.outcome === 'refused') return [];
  return reading.outcome === 'several' ? reading.certificates : [reading];
}

/** Whatever is taken can be kept, and is told by the thumbprint of the very bytes that are kept. */
function expectWhole(reading: CertificateReading): void {
  for (const { der, details } of readIn(reading)) {
    expect(acceptSetting('idp.certificate', der)).toBe(der);
    expect(details.thumbprint).toBe(sha1Of(Buffer.from(der, 'base64')));
    expect(certificateDetails.parse(details)).toEqual(details);
  }
}

property(
  'of bytes that were changed only these bytes are read, or nothing',
  fc.tuple(madeCertificates, byteDamage).map(([{ der }, damage]) => damage(der)),
  async (damaged) => {
    const reading = await readCertificates(damaged, now);
    expectWhole(reading);
    for (const { der } of readIn(reading)) expect(der).toBe(damaged.toString('base64'));
  },
);

const damagedTexts = fc
  .tuple(madeCertificates, wrappings, textDamage)
  .map(([{ der }, wrap, damage]) => {
    const input = wrap(der);
    return typeof input === 'string'
      ? damage(input)
      : damage(Buffer.from(input).toString('latin1'));
  });

property('a text that was changed gives what can be kept, or nothing', damagedTexts, async (text) =>
  expectWhole(await readCertificates(text, now)),
);

property(
  'what was cut gives no other certificate than the whole',
  fc.tuple(madeCertificates, wrappings, shares).map(([made, wrap, share]) => {
    return { made, input: cutAt(wrap(made.der), share) };
  }),
  async ({ made, input }) => {
    const read = readIn(await readCertificates(input, now));
    expect(read.filter(({ details }) => details.thumbprint !== made.thumbprint)).toEqual([]);
  },
);

/** Elements in elements, with the tags that certificates are made of. */
const { anyDer } = fc.letrec<{ anyDer: Buffer }>((tie) => ({
  anyDer: fc.oneof(
    { maxDepth: 5 },
    fc
      .tuple(fc.constantFrom(2, 3, 4, 5, 6, 12, 23, 24, 0xa0), fc.uint8Array({ maxLength: 24 }))
      .map(([tag, content]) => element(tag, content)),
    fc
      .tuple(fc.constantFrom(0x30, 0x31, 0xa0, 0xa3), fc.array(tie('anyDer'), { maxLength: 6 }))
      .map(([tag, contents]) => element(tag, ...contents)),
  ),
}));

/** What has the outline of a certificate and nothing of its content. */
const hollow = fc
  .tuple(fc.array(anyDer, { maxLength: 8 }), anyDer, fc.uint8Array({ maxLength: 40 }))
  .map(([body, algorithm, signature]) =>
    sequence(sequence(...body), sequence(algorithm), bits(signature)),
  );

const noCertificates = fc.oneof(
  hollow,
  fc.uint8Array({ maxLength: 600 }),
  anyDer,
  fc.uint8Array({ maxLength: 200 }).map((bytes) => element(0x30, element(0x30, bytes), bytes)),
  fc.string({ unit: 'binary' }),
  fc.base64String({ maxLength: 600 }).map((text) => `MII${text}`),
);

property(
  'what nobody made as a certificate is none',
  fc.tuple(noCertificates, fc.option(wrappings)).map(([what, wrap]) => {
    return wrap === null ? what : wrap(Buffer.from(what));
  }),
  async (input) => {
    expect((await readCertificates(input, now)).outcome).toBe('refused');
  },
);
