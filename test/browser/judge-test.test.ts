// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { judgeTest } from '../../lib/browser/judge-test.ts';
import type { TestWatch } from '../../lib/messages/test-watch.ts';
import { bytesOfBase64 } from '../../lib/saml/certificate-base64.ts';
import { detailsOf } from '../../lib/saml/certificate-details.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import type { GeneratedCertificate } from '../practice/x509.ts';
import { person, responseText } from '../saml/protocol/support/sign-in-messages.ts';
import { signed } from '../saml/protocol/support/sign-message.ts';
import { entraCertificate } from '../saml/support/made-certificates.ts';
import { aKnownSetup, aKnownSetupWith } from '../support/builders/known-setups.ts';
import {
  answered,
  aSpot,
  asked,
  atSecond,
  aWatch,
  failedWith,
  follow,
  landing,
  relayPage,
} from '../support/builders/test-watches.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
let key: GeneratedCertificate;
let other: GeneratedCertificate;

beforeAll(async () => {
  [key, other] = await Promise.all([entraCertificate(), entraCertificate()]);
});

/** A setup in which Image Relay holds one certificate, and the application signs with another or the same. */
async function holding(held: GeneratedCertificate, active = held): Promise<SetupState> {
  const details = await detailsOf(bytesOfBase64(active.der) ?? new Uint8Array());
  if (details === null) throw new Error('no certificate');
  return aKnownSetupWith(
    {
      'image-relay/idp.certificate': held.der,
      'entra/idp.certificate': active.der,
      'entra/idp.thumbprint': details.thumbprint,
    },
    { certificate: { ...details } },
  );
}

const refusedWatch = (xml: string): TestWatch =>
  aWatch({
    sightings: [{ at: '2026-11-23T12:00:10.000Z', sighting: answered(base64(xml)) }],
    landed: {
      at: '2026-11-23T12:00:12.000Z',
      address: `${relayPage}sso/consume`,
      sighting: landing({ text: 'Invalid' }),
    },
    ended: 'arrived',
  });

test('an error that was seen is judged, with its code', async () => {
  const watch = aWatch({
    kind: 'test',
    sightings: [{ at: atSecond(2), sighting: failedWith(50105, 'AADSTS50105: no') }],
  });
  const shown = await judgeTest(await holding(key), watch);
  expect(shown).toMatchObject({
    kind: 'test',
    startedAt: atSecond(0),
    diagnosis: { outcome: 'failed', cause: 'not-assigned', code: 50105 },
    details: { microsoftSays: 'AADSTS50105: no' },
    raw: { request: null, response: null },
    forSupport: { request: null, response: null },
  });
});

test('an answer that Image Relay’s certificate does not fit is a mismatch, with what to do', async () => {
  const watch = refusedWatch(signed(responseText(), key));
  const shown = await judgeTest(await holding(other, key), watch);
  expect([shown.diagnosis.cause, ...shown.diagnosis.others]).toContain('certificate-mismatch');
  const fitting = await judgeTest(await holding(key), watch);
  expect([fitting.diagnosis.cause, ...fitting.diagnosis.others]).not.toContain(
    'certificate-mismatch',
  );
});

test('the messages come along as they are, and once more without anybody’s name', async () => {
  const shown = await judgeTest(await holding(key), refusedWatch(signed(responseText(), key)));
  expect(shown.raw.response).toContain(person);
  expect(shown.forSupport.response).toContain('<samlp:Response');
  expect(shown.forSupport.response).not.toContain(person);
});

test('a message that cannot be read has no copy for support, because nobody knows what stands in it', async () => {
  const watch = aWatch({
    sightings: [
      { at: atSecond(1), sighting: asked(base64('mara@larkspur.example')) },
      { at: atSecond(2), sighting: answered(base64('mara@larkspur.example')) },
    ],
    ended: 'told',
  });
  const { raw, forSupport } = await judgeTest(await holding(key), watch);
  expect(raw).toEqual({ request: 'mara@larkspur.example', response: 'mara@larkspur.example' });
  expect(forSupport).toEqual({ request: null, response: null });
});

test('a setup of which nothing is known can be judged too', async () => {
  const { facts: _, ...rest } = aKnownSetupWith({});
  const shown = await judgeTest(
    { ...rest, facts: {}, certificate: null },
    aWatch({ ended: 'told' }),
  );
  expect(shown.diagnosis.outcome).not.toBe('passed');
});

test('a request that went by redirect, where Microsoft could not be seen, is not said to be none', async () => {
  const blind = follow(
    aWatch({ seesSignIn: false }),
    [landing({ asksPassword: true }), aSpot(1)],
    [landing({ asksPassword: true, text: 'Login failed' }), aSpot(40)],
  );
  const { diagnosis } = await judgeTest(aKnownSetup(), { ...blind, ended: 'told' });
  expect(diagnosis).toMatchObject({ outcome: 'unclear', cause: 'back-at-sign-in' });
});
