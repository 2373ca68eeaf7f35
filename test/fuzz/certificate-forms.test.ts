import fc from 'fast-check';
import { expect } from 'vitest';
import { readCertificates } from '../../lib/saml/certificate.ts';
import { acceptSetting } from '../../lib/saml/settings.ts';
import { certificateDetails } from '../../lib/setup/setup-state.ts';
import { madeCertificates } from './support/made-certificates.ts';
import { property } from './support/property.ts';
import { journeys, pemSpellings, wrappings } from './support/wrappings.ts';

const now = new Date('2026-11-23T12:00:00Z');

property(
  'whatever way a certificate is wrapped, the same certificate comes out',
  fc.tuple(madeCertificates, wrappings).map(([made, wrap]) => ({ made, input: wrap(made.der) })),
  async ({ made, input }) => {
    expect(await readCertificates(input, now)).toMatchObject({
      outcome: 'found',
      der: made.der.toString('base64'),
      details: { thumbprint: made.thumbprint },
    });
  },
);

property('what a certificate says is read as it was written', madeCertificates, async (made) => {
  const reading = await readCertificates(made.der, now);
  if (reading.outcome !== 'found') throw new Error(JSON.stringify(reading));
  const { serial, notBefore, notAfter, key } = made;
  expect(reading.details).toMatchObject({ serial, notBefore, notAfter, key });
  expect(reading.warnings.includes('expired')).toBe(Date.parse(notAfter) < now.getTime());
  expect(reading.warnings.includes('not-yet-valid')).toBe(Date.parse(notBefore) > now.getTime());
  expect(reading.warnings.includes('weak-key')).toBe(key.kind === 'RSA' && key.bits < 2048);
  expect(certificateDetails.parse(reading.details)).toEqual(reading.details);
  expect(acceptSetting('idp.certificate', reading.der)).toBe(reading.der);
});

const gaps = fc.constantFrom('\n', '\r\n\r\n', ' ', '\n# the next one\n');
const places = fc.tuple(fc.nat({ max: 3 }), pemSpellings, gaps);
const pools = fc.tuple(madeCertificates, madeCertificates, madeCertificates, madeCertificates);

/** Some of a few certificates, each as often as chance wants it and in a spelling of its own. */
const bundles = fc
  .tuple(pools, fc.array(places, { minLength: 1, maxLength: 4 }), journeys)
  .map(([pool, chosen, carry]) => {
    const blocks = chosen.flatMap(([at, spell, gap]) => {
      const made = pool[at];
      return made ? [{ text: spell(made.der) + gap, der: made.der.toString('base64') }] : [];
    });
    const distinct = [...new Set(blocks.map(({ der }) => der))];
    return { distinct, input: carry(blocks.map(({ text }) => text).join('')) };
  });

property(
  'of a bundle each certificate comes out once, in its order',
  bundles,
  async ({ distinct, input }) => {
    const reading = await readCertificates(input, now);
    const read = reading.outcome === 'several' ? reading.certificates : [reading];
    expect(read.map((each) => ('der' in each ? each.der : each))).toEqual(distinct);
  },
);
