import { expect, it } from 'vitest';
import { readCertificates } from '../../lib/saml/certificate.ts';
import { type CertificateWarning, warningsOf } from '../../lib/saml/certificate-warnings.ts';
import { certificateOver } from './support/made-certificates.ts';

const start = '2026-11-22T12:00:00Z';
const end = '2029-11-22T12:00:00Z';

it.each([
  ['lives for a day', '2026-11-23T12:00:00Z', start],
  ['lives for seven days to the second', '2026-11-29T12:00:00Z', start],
  ['lived for a day long ago', '2026-11-23T12:00:00Z', '2027-06-01T00:00:00Z'],
  ['ends before it begins', '2026-11-21T12:00:00Z', start],
])('a certificate that %s is a placeholder', async (_life, notAfter, now) => {
  const { der } = await certificateOver(start, notAfter);
  const refused = { outcome: 'refused', reason: 'placeholder' };
  expect(await readCertificates(der, new Date(now))).toEqual(refused);
});

it.each<[CertificateWarning[], string, string, string]>([
  [['expired'], 'ended a second ago', end, '2029-11-22T12:00:01Z'],
  [[], 'ends at this very second', end, end],
  [
    ['expired'],
    'lived a second more than seven days',
    '2026-11-29T12:00:01Z',
    '2027-06-01T00:00:00Z',
  ],
  [[], 'lives a second more than seven days', '2026-11-29T12:00:01Z', start],
  [['not-yet-valid'], 'begins in a second', end, '2026-11-22T11:59:59Z'],
  [[], 'begins at this very second', end, start],
])(
  'warns with %j of a certificate that %s, and takes it',
  async (warnings, _life, notAfter, now) => {
    const { der } = await certificateOver(start, notAfter);
    const reading = await readCertificates(der, new Date(now));
    expect(reading).toMatchObject({ outcome: 'found', der, warnings });
  },
);

it.each([
  ['RSA', 2047, true],
  ['RSA', 2048, false],
  ['EC', 224, true],
  ['EC', 256, false],
  ['Ed25519', 255, false],
  ['2A8648CE380401', 0, false],
])('of %s, %i bits are weak: %s', (kind, bits, isWeak) => {
  const judged = { notBefore: start, notAfter: end, key: { kind, bits } };
  expect(warningsOf(judged, new Date(start))).toEqual(isWeak ? ['weak-key'] : []);
});

it('says nothing of a key that a setup of an older version did not keep', () => {
  expect(warningsOf({ notBefore: start, notAfter: end }, new Date(start))).toEqual([]);
});
