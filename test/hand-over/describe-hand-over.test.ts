import { expect, test } from 'vitest';
import { describeHandOver } from '../../lib/hand-over/describe-hand-over.ts';
import { entraCertificate, now } from '../saml/support/made-certificates.ts';
import { der as notACertificate } from '../support/builders/identities.ts';
import { entraHalf, fileOf } from './support/halves.ts';

async function described(der: string) {
  const facts = { ...entraHalf().facts, 'entra/idp.certificate': der };
  return describeHandOver(await fileOf({ ...entraHalf(), facts }), now);
}

test('a certificate comes with what it says of itself', async () => {
  const { der } = await entraCertificate();
  const read = await described(der);
  expect(read).toMatchObject({
    certificate: { thumbprint: expect.stringMatching(/^[0-9A-F]{40}$/) },
  });
});

test('what is no certificate makes the whole damaged', async () => {
  expect(await described(notACertificate)).toBe('damaged');
});

test('a hand-over without a certificate has nothing to say of one', async () => {
  const read = await describeHandOver(await fileOf(entraHalf()), now);
  expect(read).toEqual({ given: entraHalf(), certificate: null });
});
