import { describe, expect, it } from 'vitest';
import { chooseCertificate } from '../../lib/saml/choose-certificate.ts';
import { certificateOver, entraCertificate, now } from './support/made-certificates.ts';

const active = await entraCertificate();
const next = await entraCertificate();
const absent = await entraCertificate();
const ended = await certificateOver('2023-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
const placeholder = await certificateOver('2026-11-22T12:00:00Z', '2026-11-23T18:00:00Z');
const found = { outcome: 'found', der: active.der, details: { thumbprint: active.thumbprint } };

describe('with the thumbprint that the page shows', () => {
  it.each([
    ['alone', [active.der]],
    ['first', [active.der, next.der]],
    ['last', [ended.der, next.der, active.der]],
    ['beside something that cannot be read', ['AAA', '!', active.der]],
  ])('takes its certificate, which is published %s', async (_place, published) => {
    expect(await chooseCertificate(published, active.thumbprint, now)).toMatchObject(found);
  });

  it('takes it whatever the case of the thumbprint', async () => {
    const shown = active.thumbprint.toLowerCase();
    expect(await chooseCertificate([next.der, active.der], shown, now)).toMatchObject(found);
  });

  it.each([
    ['other certificates', [active.der, next.der]],
    ['a single other certificate', [active.der]],
    ['none', []],
  ])('refuses where metadata publishes %s', async (_what, published) => {
    expect(await chooseCertificate(published, absent.thumbprint, now)).toEqual({
      outcome: 'refused',
      reason: 'not-published',
    });
  });
});

describe('without a thumbprint', () => {
  it.each([
    ['the only certificate', [active.der]],
    ['a certificate that is published twice', [active.der, active.der]],
  ])('takes %s', async (_what, published) => {
    expect(await chooseCertificate(published, null, now)).toMatchObject(found);
  });

  it.each([
    ['two certificates', next],
    ['two certificates of which one has expired', ended],
  ])('takes none of %s, and names them', async (_what, second) => {
    expect(await chooseCertificate([active.der, second.der], null, now)).toMatchObject({
      outcome: 'several',
      certificates: [{ der: active.der }, { der: second.der }],
    });
  });

  it.each([
    ['none', []],
    ['what cannot be read', ['!']],
  ])('refuses where metadata publishes %s', async (_what, published) => {
    const refused = { outcome: 'refused', reason: 'not-published' };
    expect(await chooseCertificate(published, null, now)).toEqual(refused);
  });
});

it('takes the shown certificate with a warning where it has expired', async () => {
  const published = [active.der, ended.der];
  const reading = await chooseCertificate(published, ended.thumbprint, now);
  expect(reading).toMatchObject({ outcome: 'found', der: ended.der, warnings: ['expired'] });
});

it('refuses the shown certificate where it is the placeholder', async () => {
  const published = [active.der, placeholder.der];
  const reading = await chooseCertificate(published, placeholder.thumbprint, now);
  expect(reading).toEqual({ outcome: 'refused', reason: 'placeholder' });
});

it('refuses what is published and no certificate', async () => {
  expect(await chooseCertificate(['AAAA'], null, now)).toEqual({
    outcome: 'refused',
    reason: 'damaged',
  });
});

it('refuses a certificate with bytes behind it', async () => {
  const longer = Buffer.concat([Buffer.from(active.der, 'base64'), Buffer.alloc(3)]);
  expect(await chooseCertificate([longer.toString('base64')], null, now)).toEqual({
    outcome: 'refused',
    reason: 'damaged',
  });
});
