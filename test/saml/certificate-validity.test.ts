import { expect, it } from 'vitest';
import { readCertificate } from '../../lib/saml/certificate.ts';
import { certificateOver } from './support/made-certificates.ts';

const start = '2026-11-22T12:00:00Z';

it.each([
  ['placeholder', 'lives for a day', '2026-11-23T12:00:00Z', start],
  ['placeholder', 'lives for seven days to the second', '2026-11-29T12:00:00Z', start],
  ['placeholder', 'lived for a day long ago', '2026-11-23T12:00:00Z', '2027-06-01T00:00:00Z'],
  ['placeholder', 'ends before it begins', '2026-11-21T12:00:00Z', start],
  ['expired', 'ended a second ago', '2029-11-22T12:00:00Z', '2029-11-22T12:00:01Z'],
  [
    'expired',
    'lived for a second more than seven days',
    '2026-11-29T12:00:01Z',
    '2027-06-01T00:00:00Z',
  ],
])('%s: a certificate that %s', async (reason, _life, notAfter, now) => {
  const { der } = await certificateOver(start, notAfter);
  expect(await readCertificate(der, new Date(now))).toEqual({ outcome: 'refused', reason });
});

it.each([
  ['lives for a second more than seven days', '2026-11-29T12:00:01Z', start],
  ['ends at this very second', '2029-11-22T12:00:00Z', '2029-11-22T12:00:00Z'],
  ['has not begun by this clock', '2029-11-22T12:00:00Z', '2026-11-22T11:55:00Z'],
])('a certificate that %s is taken', async (_life, notAfter, now) => {
  const { der } = await certificateOver(start, notAfter);
  expect(await readCertificate(der, new Date(now))).toMatchObject({ outcome: 'found', der });
});
